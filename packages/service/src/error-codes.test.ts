import { readFileSync } from 'node:fs'
import {
  type ChatErrorCode,
  chatErrors,
  chatGatewayErrors,
  chatOperations,
  lcicGatewayErrors,
  lcicOperations,
  webGatewayErrors,
  webOperations,
} from '@portrait/protocol'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ServiceRequest, ServiceResponse } from './message.ts'
import { chatErrorCases } from './testing/chat-error-cases.ts'
import { chatRequest } from './testing/chat-request.ts'
import type { ErrorCase } from './testing/error-case.ts'
import { lcicRequest } from './testing/lcic-case.ts'
import { lcicErrorCases } from './testing/lcic-error-cases.ts'
import { mainApp } from './testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from './testing/test-service.ts'
import { validChatRequests } from './testing/valid-chat-requests.ts'
import { validLcicRequests } from './testing/valid-lcic-requests.ts'
import { vendorCodes } from './testing/vendor-codes.ts'
import { validWebRequests, webErrorCases } from './testing/web-error-cases.ts'
import { webRequest } from './testing/web-request.ts'

type Code = number | string
interface Never {
  readonly codes: readonly Code[]
  readonly why: string
}

// The web API has no pages of the vendor's.
const codesOfPages: Readonly<Record<string, readonly Code[]>> = vendorCodes

// Cases without a history share a service; it must be the same after all of them.
let shared: TestService
let before: unknown

beforeAll(async () => {
  shared = await startTestService()
  before = await stateOf(shared)
})

async function ask<Operation, Options>(
  { operation, given, request }: ErrorCase<Operation, Code, Options>,
  toRequest: (operation: Operation, options: Options) => ServiceRequest,
): Promise<ServiceResponse> {
  if (given === undefined) return shared.handle(toRequest(operation, request))
  const own = await startTestService(undefined, { limits: 'real' })
  await given(own, operation)
  const earlier = await stateOf(own)
  const response = await own.handle(toRequest(operation, request))
  expect(await stateOf(own)).toEqual(earlier)
  return response
}

async function stateOf({ store }: TestService) {
  const pushes = await store.pushes.list(mainApp.sdkAppId, { offset: 0, limit: 1000 })
  return { snapshot: await store.snapshot(), events: await store.readEvents(0, 1000), pushes }
}

describe('every refusal', () => {
  // verifies: chat.gateway.status
  it.each(chatErrorCases)('$operation answers $code: $because', async (entry) => {
    const response = await ask(entry, chatRequest)
    expect(response.status).toBe(200)
    expect(jsonOf(response)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: entry.code })
  })

  // verifies: lcic.gateway.status, lcic.gateway.envelope
  it.each(lcicErrorCases)('$operation answers $code: $because', async (entry) => {
    const response = await ask(entry, lcicRequest)
    expect(response.status).toBe(200)
    expect(jsonOf(response).Response).toMatchObject({ Error: { Code: entry.code }, RequestId: expect.any(String) })
  })

  // verifies: web.gateway.problem
  it.each(webErrorCases)('$operation answers $code: $because', async (entry) => {
    const response = await ask(entry, webRequest)
    const { status, headers } = response
    const { code, request } = entry
    expect(headers['content-type']).toBe('application/problem+json')
    expect(jsonOf(response)).toEqual({
      type: `urn:portrait:error:${code}`,
      title: chatErrors[code].meaning,
      status,
      code,
      detail: expect.stringContaining(chatErrors[code].hint),
    })
    const special = request.method === 'DELETE' ? 405 : code === 60002 ? 413 : undefined
    expect(status).toBe(special ?? chatErrors[code].status)
  })

  it('writes nothing', async () => {
    expect(await stateOf(shared)).toEqual(before)
  })
})

describe('every request that the cases start from', () => {
  // verifies: chat.gateway.envelope
  it.each(operationsOf(chatOperations))('%s', async (operation) => {
    const granted = await startTestService()
    const answer = jsonOf(await granted.handle(chatRequest(operation, validChatRequests[operation])))
    expect(answer).toMatchObject({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
  })

  it.each(operationsOf(lcicOperations))('%s', async (operation) => {
    const granted = await startTestService()
    const answer = jsonOf(await granted.handle(lcicRequest(operation, validLcicRequests[operation])))
    expect(answer.Response).not.toHaveProperty('Error')
  })

  it.each(operationsOf(webOperations))('%s', async (operation) => {
    const granted = await startTestService()
    expect((await granted.handle(webRequest(operation, validWebRequests[operation]))).status).toBe(200)
  })
})

describe.each([
  { api: 'chat', operations: chatOperations, gateway: chatGatewayErrors, cases: chatErrorCases },
  { api: 'lcic', operations: lcicOperations, gateway: lcicGatewayErrors, cases: lcicErrorCases },
  { api: 'web', operations: webOperations, gateway: webGatewayErrors, cases: webErrorCases },
])('the documented codes of $api', ({ api, operations, gateway, cases }) => {
  const spec = parse(readFileSync(new URL(`../../../specs/${api}/openapi.yaml`, import.meta.url), 'utf8'))
  const neverOf = (operation: string): readonly Never[] => {
    const written = Object.values<Record<string, { operationId?: string; 'x-never'?: readonly Never[] }>>(spec.paths)
    const own = written
      .flatMap((methods) => Object.values(methods))
      .find(({ operationId }) => operationId === operation)
    return [...(spec['x-never'] ?? []), ...(own?.['x-never'] ?? [])]
  }

  describe.each(Object.values(operations))('$id', ({ id, errors, rateLimit, method }) => {
    const answered = new Set<Code>(cases.filter(({ operation }) => operation === id).map(({ code }) => code))
    const never = new Set(neverOf(id).flatMap(({ codes }) => codes))
    // These two answer a code for each account, inside a call that is OK.
    if (id === 'portrait_get') answered.add(40003 satisfies ChatErrorCode)
    if (id === 'account_delete') answered.add(70107 satisfies ChatErrorCode)
    // A call without a body cannot have a bad one.
    const bodiless: readonly Code[] = method === 'GET' ? [60002, 60003] : []
    const documented = new Set<Code>([...errors, ...gateway, ...(codesOfPages[id] ?? []), rateLimit.error])

    it('have a case or a reason never to be answered', () => {
      const forgotten = [...documented].filter((code) => !answered.has(code) && !never.has(code))
      const mend = `Give ${id} a request for each in packages/service/src/testing/*-error-cases.ts, or a reason in x-never`
      expect(
        forgotten.filter((code) => !bodiless.includes(code)),
        mend,
      ).toEqual([])
    })

    it('are all that is answered', () => {
      const known = new Set<Code>([...errors, ...gateway])
      expect(
        [...answered].filter((code) => !known.has(code)),
        `Name them in the x-errors of ${id}`,
      ).toEqual([])
    })

    it('are not both answered and never answered', () => {
      const known: readonly Code[] = [...errors, ...gateway]
      expect(known.filter((code) => never.has(code))).toEqual([])
      for (const { why } of neverOf(id)) expect(why).toMatch(/^[A-Z].*\.$/)
    })
  })
})

function operationsOf<Id extends string>(operations: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(operations) as Id[]
}
