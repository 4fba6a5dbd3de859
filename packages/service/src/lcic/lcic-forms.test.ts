import { beforeEach, describe, expect, it } from 'vitest'
import type { ServiceRequest } from '../message.ts'
import { tc3Request, v1Request } from '../testing/lcic-request.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

async function call(request: ServiceRequest) {
  return jsonOf(await service.handle(request)).Response
}

describe.each([
  ['HmacSHA1', 'POST'],
  ['HmacSHA1', 'GET'],
  ['HmacSHA256', 'POST'],
  ['HmacSHA256', 'GET'],
] as const)('%s with %s', (signatureMethod, method) => {
  // verifies: lcic.gateway.forms
  it('registers, modifies and describes a user', async () => {
    const common = { signatureMethod, method }
    const parameters = { SdkAppId: '1400000001', Name: 'Ada L. & Söhne/测试', OriginId: 'crm 1+1' }
    const { UserId } = await call(v1Request('RegisterUser', { ...common, parameters }))
    await call(v1Request('ModifyUserProfile', { ...common, parameters: { UserId, Avatar: 'https://a.test/?x=1&y=2' } }))
    expect(await call(v1Request('DescribeUser', { ...common, parameters: { UserId } }))).toMatchObject({
      SdkAppId: 1_400_000_001,
      Name: 'Ada L. & Söhne/测试',
      Avatar: 'https://a.test/?x=1&y=2',
      OriginId: 'crm 1+1',
    })
  })

  // verifies: lcic.gateway.strict-types
  it('takes a number for a number only', async () => {
    const parameters = { SdkAppId: '14e8' }
    const { Error: refused } = await call(v1Request('RegisterUser', { signatureMethod, method, parameters }))
    expect(refused).toMatchObject({ Code: 'InvalidParameter' })
  })

  it('carries its common parameters besides the action, not into it', async () => {
    const parameters = {
      UserId: 'rider_17',
      Region: 'ap-guangzhou',
      RequestClient: 'SDK',
      Language: 'en-US',
      Token: 't',
    }
    const answer = await call(v1Request('DescribeUser', { signatureMethod, method, parameters }))
    expect(answer).toMatchObject({ UserId: 'rider_17' })
  })
})

describe('HmacSHA1', () => {
  // verifies: lcic.gateway.v1
  it('is meant when no method is named', async () => {
    const options = { parameters: { UserId: 'rider_17' }, forged: { SignatureMethod: undefined } }
    expect(await call(v1Request('DescribeUser', options))).toHaveProperty('Error')
    const unnamed = { parameters: { UserId: 'rider_17' }, withoutMethod: true }
    expect(await call(v1Request('DescribeUser', unnamed))).toMatchObject({ UserId: 'rider_17' })
  })
})

describe('TC3-HMAC-SHA256 with GET', () => {
  it.each(['%20', '+'])('reads a blank written as %s', async (blank) => {
    const query = `UserId=rider_17&Nickname=Mika${blank}M.%2B%C3%A9`
    expect(await call(tc3Request('ModifyUserProfile', { method: 'GET', query }))).not.toHaveProperty('Error')
    const described = await call(tc3Request('DescribeUser', { method: 'GET', query: 'UserId=rider_17' }))
    expect(described).toMatchObject({ Name: 'Mika M.+é' })
  })
})

describe('common parameters', () => {
  it('of the old signatures are unknown to TC3, which has headers for them', async () => {
    const query = 'UserId=rider_17&Region=ap-guangzhou'
    const { Error: refused } = await call(tc3Request('DescribeUser', { method: 'GET', query }))
    expect(refused).toMatchObject({ Code: 'UnknownParameter' })
  })
})

describe('TC3-HMAC-SHA256', () => {
  // verifies: lcic.gateway.clock
  it.each([-300, 300])('is accepted %d seconds off', async (offSeconds) => {
    const timestampSeconds = 1_700_000_000 + offSeconds
    const request = tc3Request('DescribeUser', { body: { UserId: 'rider_17' }, timestampSeconds })
    expect(await call(request)).toMatchObject({ UserId: 'rider_17' })
  })

  // verifies: lcic.gateway.language
  it.each(['zh-CN', 'en-US'])('speaks %s', async (language) => {
    const headers = { 'x-tc-language': language }
    const request = tc3Request('DescribeUser', { body: { UserId: 'rider_17' }, headers })
    expect(await call(request)).toMatchObject({ UserId: 'rider_17' })
  })

  // verifies: lcic.gateway.envelope
  it('answers a new RequestId every time, in the form of a UUID', async () => {
    const request = tc3Request('DescribeUser', { body: { UserId: 'rider_17' } })
    const [first, second] = [await call(request), await call(request)]
    expect(first.RequestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second.RequestId).not.toBe(first.RequestId)
  })
})

// verifies: lcic.gateway.missing
it('says which parameter of an old signature is missing', async () => {
  const { Error: refused } = await call(v1Request('DescribeUser', { forged: { Signature: undefined } }))
  expect(refused).toEqual({
    Code: 'MissingParameter',
    Message: 'A required parameter is missing. Signature is missing.',
  })
})
