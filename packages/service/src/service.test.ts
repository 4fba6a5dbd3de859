import { chatOperations } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import type { ServiceRequest } from './message.ts'
import { chatRequest } from './testing/chat-request.ts'
import { tc3Request } from './testing/lcic-request.ts'
import { testNowMs } from './testing/test-apps.ts'
import { jsonOf, startTestService } from './testing/test-service.ts'
import { webRequest } from './testing/web-request.ts'

// What HTTP asks of every server.
const date = new Date(testNowMs).toUTCString()

const chatHeaders = {
  date,
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'X-Requested-With',
  'access-control-allow-methods': 'POST',
}

function bare(method: string, path: string): ServiceRequest {
  return { method, path, query: '', headers: { host: '127.0.0.1' }, readBody: async () => new Uint8Array() }
}

describe('the root', () => {
  // verifies: chat.gateway.root
  it.each(['GET', 'HEAD'])('answers a bare %s like the vendor', async (method) => {
    const service = await startTestService()
    expect(await service.handle(bare(method, '/'))).toEqual({
      status: 200,
      headers: chatHeaders,
      body: '{"ActionStatus":"FAIL","ErrorCode":60002,"ErrorInfo":"HTTP parse Error"}',
    })
  })

  it('belongs to LCIC otherwise', async () => {
    const service = await startTestService()
    const response = await service.handle(bare('POST', '/'))
    expect(response.headers).toEqual({ date, 'content-type': 'application/json' })
    expect(jsonOf(response).Response.Error.Code).toBe('MissingParameter')
  })
})

describe('headers', () => {
  // verifies: chat.gateway.headers
  it('of Chat are those of the vendor, for failures too', async () => {
    const service = await startTestService()
    expect((await service.handle(chatRequest('im_get_attr_name', { body: {} }))).headers).toEqual(chatHeaders)
    expect((await service.handle(chatRequest('im_get_attr_name', { text: '{' }))).headers).toEqual(chatHeaders)
  })

  // verifies: lcic.gateway.content-type
  it('of LCIC are a content type and nothing else', async () => {
    const service = await startTestService()
    const answer = await service.handle(tc3Request('DescribeUser', { body: { UserId: 'rider_17' } }))
    expect(answer.headers).toEqual({ date, 'content-type': 'application/json' })
  })
})

describe('ErrorDisplay', () => {
  // verifies: chat.gateway.error-display
  it.each(Object.values(chatOperations))('is there for profile commands alone: $id', async ({ id, path }) => {
    const service = await startTestService()
    const answer = jsonOf(await service.handle(chatRequest(id, { text: '{' })))
    expect(Object.hasOwn(answer, 'ErrorDisplay')).toBe(path.startsWith('/v4/profile/'))
  })
})

describe.each(['/v4', '/v4/profile', '/v4/profile/portrait_set/', '/V4/profile/portrait_set', '/base/', '/web', '//'])(
  'the unknown path %s',
  (path) => {
    // verifies: chat.gateway.method
    it('answers 60009 to a POST and 60002 to a GET', async () => {
      const service = await startTestService()
      const codeOf = async (method: string) => jsonOf(await service.handle(bare(method, path))).ErrorCode
      expect(await codeOf('POST')).toBe(60009)
      expect(await codeOf('GET')).toBe(60002)
    })
  },
)

describe('an internal error', () => {
  const failure = new Error('the disk is on fire')

  it.each([
    ['Chat', chatRequest('account_import', { body: { UserID: 'new' } })],
    ['LCIC', tc3Request('DescribeUser', { body: { UserId: 'rider_17' } })],
    ['the web', webRequest('getMyProfile')],
  ])('is answered as HTTP 500 without a word about its reason: %s', async (_, request) => {
    const errors: unknown[] = []
    const service = await startTestService(undefined, { onError: (error) => errors.push(error) })
    const fail = () => Promise.reject(failure)
    Object.assign(service.store, { get: fail, update: fail })
    const { status, body } = await service.handle(request)
    expect(status).toBe(500)
    expect(body).not.toContain('fire')
    expect(errors).toEqual([failure])
  })

  it('is what an answer that breaks its spec is', async () => {
    const errors: unknown[] = []
    const service = await startTestService(undefined, { onError: (error) => errors.push(error) })
    const [user] = await service.store.get(1_400_000_001, ['rider_17'])
    if (user === undefined) throw new Error('rider_17 is missing')
    const broken = { ...user, fields: { Tag_Profile_IM_Level: 'three' } }
    await service.store.update(1_400_000_001, ['rider_17'], () => ({ records: [broken], result: undefined }))
    expect((await service.handle(webRequest('getMyProfile'))).status).toBe(500)
    expect(String(errors[0])).toContain('The answer of getMyProfile breaks its spec: level must be integer.')
  })
})

// verifies: lcic.gateway.scope
it('strict scope wants the service to be the first label of the host', async () => {
  const request = tc3Request('DescribeUser', { body: { UserId: 'rider_17' }, headers: { host: '127.0.0.1:7788' } })
  const relaxed = await startTestService()
  expect(jsonOf(await relaxed.handle(request)).Response.UserId).toBe('rider_17')
  const strict = await startTestService(undefined, { tc3Scope: 'strict' })
  expect(jsonOf(await strict.handle(request)).Response.Error.Code).toBe('AuthFailure.InvalidAuthorization')
})
