import { chatOperations } from '@portrait/protocol'
import { callChat, callLcic } from '../../../testing/call.ts'
import { pushlessApp } from '../../../testing/test-apps.ts'
import type { TestService } from '../../../testing/test-service.ts'
import type { DiagnosisCase } from './diagnosis-cases.ts'

const push = (service: TestService) =>
  callChat(service, 'im_push', { MsgRandom: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: {} }] })
const check = (service: TestService) => callChat(service, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] })

/** What the service does of itself. */
export const serviceCases: readonly DiagnosisCase[] = [
  {
    cause: 'frequency-limit',
    name: 'a command was called too often',
    ask: async (service) => {
      const { calls } = chatOperations.account_check.rateLimit
      for (let call = 0; call <= calls; call++) await check(service)
    },
    details: { operation: 'account_check', calls: chatOperations.account_check.rateLimit.calls, seconds: 1 },
  },
  {
    cause: 'push-limit',
    name: 'two pushes came at once',
    ask: async (service) => {
      await push(service)
      await push(service)
    },
    summary: /less than 1 s ago/,
  },
  {
    cause: 'feature-disabled',
    name: 'the app has no pushes',
    ask: (service) => callChat(service, 'im_get_attr_name', {}, { app: pushlessApp }),
    details: { setting: 'pushEnabled' },
  },
  {
    cause: 'unknown-account',
    name: 'an account is not registered with LCIC',
    ask: (service) => callLcic(service, 'DescribeUser', { UserId: 'rider_18' }),
    summary: /not registered with LCIC/,
  },
  {
    cause: 'fault-rule',
    name: 'a rule struck',
    ask: async (service) => {
      service.faults.set([{ id: 'overload', match: { operation: 'account_check' }, effect: { code: 60007 } }])
      await check(service)
    },
    details: { rule: 'overload', code: 60007 },
    fix: /Nothing is wrong/,
  },
  {
    cause: 'internal-error',
    name: 'the store failed',
    ask: async (service) => {
      const get = () => Promise.reject(new Error('The disk is full.'))
      Object.assign(service.store, { get })
      await check(service)
    },
  },
]
