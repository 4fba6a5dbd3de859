import { controlErrors, controlGatewayErrors, controlOperations } from '@portrait/protocol'
import { controlAnswers } from '@portrait/protocol/answers'
import { expect, it } from 'vitest'
import { type ControlRequestOptions, controlRequest } from '../testing/control-request.ts'
import { controlToken } from '../testing/control-token.ts'
import { mainApp } from '../testing/test-apps.ts'
import { jsonOf, startTestService } from '../testing/test-service.ts'

type Case = [operation: string, code: string, method: string, target: string, options?: ControlRequestOptions]

const app = `/apps/${mainApp.sdkAppId}`
const header = '{"type":"portrait-state","version":1,"exportedAt":0}'
const badSeed = { version: 1, apps: [{ users: [{ userId: 'a' }, { userId: 'a' }] }] }

const cases: readonly Case[] = [
  ['', 'origin-not-allowed', 'GET', '/apps', { headers: { origin: 'http://evil.test' } }],
  ['', 'unauthorized', 'GET', '/apps', { headers: { authorization: 'Bearer nothing' } }],
  ['', 'not-found', 'GET', '/nothing'],
  ['', 'method-not-allowed', 'DELETE', '/apps'],
  ['', 'body-too-large', 'POST', '/apps', { bytes: new Uint8Array(16_777_217) }],
  ['', 'not-json', 'POST', '/apps', { text: '{' }],
  ['', 'invalid', 'POST', '/apps', { body: { color: 'red' } }],
  ['createApp', 'app-exists', 'POST', '/apps', { body: { sdkAppId: mainApp.sdkAppId } }],
  ['createApp', 'setting-refused', 'POST', '/apps', { body: { customFields: [{ key: 'A' }, { key: 'A' }] } }],
  ['createApp', 'seed-refused', 'POST', '/apps', { body: badSeed.apps[0] }],
  ['getApp', 'app-not-found', 'GET', '/apps/5'],
  ['updateApp', 'app-not-found', 'PATCH', '/apps/5', { body: {} }],
  ['updateApp', 'setting-refused', 'PATCH', app, { body: { name: '' } }],
  ['deleteApp', 'app-not-found', 'DELETE', '/apps/5'],
  ['rotateSecretKey', 'app-not-found', 'POST', '/apps/5/secret-key/rotate'],
  ['rotateTencentCloudKey', 'app-not-found', 'POST', '/apps/5/tencent-cloud-key/rotate'],
  ['findUsers', 'app-not-found', 'GET', '/apps/5/users'],
  ['seedUsers', 'app-not-found', 'POST', '/apps/5/users'],
  ['seedUsers', 'broken-line', 'POST', `${app}/users`, { text: '{' }],
  ['getUser', 'app-not-found', 'GET', '/apps/5/users/a'],
  ['getUser', 'user-not-found', 'GET', `${app}/users/nobody`],
  ['listPushes', 'app-not-found', 'GET', '/apps/5/pushes'],
  ['listDeliveries', 'app-not-found', 'GET', '/apps/5/deliveries'],
  ['applySeed', 'seed-refused', 'POST', '/seed', { body: badSeed }],
  ['importState', 'broken-line', 'PUT', '/state', { text: '{' }],
  ['importState', 'state-version', 'PUT', '/state', { text: header.replace('1', '9') }],
  ['importState', 'state-incomplete', 'PUT', '/state', { text: header }],
  ['resetState', 'no-seed', 'POST', '/state/reset'],
  ['saveSnapshot', 'too-many-snapshots', 'PUT', '/snapshots/one-more'],
  ['deleteSnapshot', 'snapshot-not-found', 'DELETE', '/snapshots/nothing'],
  ['restoreSnapshot', 'snapshot-not-found', 'POST', '/snapshots/nothing/restore'],
  ['advanceClock', 'moment-refused', 'POST', '/clock/advance', { body: { ms: 253_402_300_799_999 } }],
  ['setFaults', 'fault-refused', 'PUT', '/faults', { body: { rules: [{ effect: { code: 1 } }] } }],
  ['addFault', 'fault-refused', 'POST', '/faults', { body: { effect: { code: 1 } } }],
  ['readJournal', 'journal-off', 'GET', '/journal'],
  ['clearJournal', 'journal-off', 'DELETE', '/journal'],
  ['followJournal', 'journal-off', 'GET', '/journal/stream'],
]

it.each(cases.map((each) => ({ each, name: each.slice(0, 2).join(' ') })))('answers $name', async ({ each }) => {
  const [, code, method, target, options] = each
  const service = await startTestService(undefined, { control: { token: controlToken } })
  for (let index = 0; index < 32; index++) await service.store.snapshots.save(`${index}`, 0)
  const response = await service.handle(controlRequest(method, target, options))
  const { meaning, hint, status } = controlErrors[code as keyof typeof controlErrors]
  expect(jsonOf(response)).toMatchObject({
    type: `urn:portrait:control:${code}`,
    title: meaning,
    status,
    code,
    detail: expect.stringContaining(hint),
  })
  expect(response.status).toBe(status)
  expect(response.headers['content-type']).toBe('application/problem+json')
})

it('answers control-off where it is off', async () => {
  const service = await startTestService(undefined, { control: undefined } as never)
  const response = await service.handle(controlRequest('GET', '/apps'))
  expect([response.status, jsonOf(response).code]).toEqual([404, 'control-off'])
})

it('has a request for every code of every operation', () => {
  const produced = (operation: string) => cases.filter(([id]) => id === operation).map(([, code]) => code)
  for (const { id, errors } of Object.values(controlOperations)) {
    expect([id, [...produced(id)].sort()]).toEqual([id, [...errors].sort()])
  }
  expect(['control-off', ...produced('')].sort()).toEqual([...controlGatewayErrors].sort())
  const used = new Set(['control-off', ...cases.map(([, code]) => code)])
  expect([...used].sort()).toEqual(Object.keys(controlErrors).sort())
})

it('has a validator for the answers of every operation', () => {
  expect(Object.keys(controlAnswers).sort()).toEqual(Object.keys(controlOperations).sort())
})
