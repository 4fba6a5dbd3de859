import { lcicOperations } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import type { FetchInit } from './fetch.ts'
import { createLcicClient, type LcicSigningRequest } from './lcic-client.ts'
import { baseUrl, sdkAppId, startExampleService } from './testing/start-example-service.ts'

const options = { baseUrl, sign: () => 'TC3 signed', clock: { now: () => 1_700_000_000_999 } }
const answer = { Response: { RequestId: 'id' } }

function fails(Code: string) {
  const failure = { Response: { Error: { Code, Message: 'No.' }, RequestId: 'id' } }
  return createLcicClient({ ...options, fetch: async () => Response.json(failure) }).DescribeUser({ UserId: 'u' })
}

describe('against the service', () => {
  it('has a method for every operation', async () => {
    const { lcic } = await startExampleService()
    expect(Object.keys(lcic)).toEqual(Object.keys(lcicOperations))
  })

  it('registers, modifies and describes a user', async () => {
    const { lcic } = await startExampleService()
    const { UserId, Token, RequestId } = await lcic.RegisterUser({ SdkAppId: sdkAppId, Name: 'Ada', OriginId: 'crm-1' })
    expect([Token, RequestId]).not.toContain('')
    await lcic.ModifyUserProfile({ UserId, Nickname: 'Zoë 测试' })
    const user = await lcic.DescribeUser({ UserId })
    expect(user).toMatchObject({ SdkAppId: sdkAppId, UserId, Name: 'Zoë 测试', OriginId: 'crm-1' })
  })

  it('turns Response.Error into a ServiceError with the request id', async () => {
    const { lcic } = await startExampleService()
    await expect(lcic.DescribeUser({ UserId: 'nobody' })).rejects.toMatchObject({
      name: 'ServiceError',
      operation: 'DescribeUser',
      code: 'ResourceNotFound.User',
      httpStatus: 200,
      retryable: false,
      requestId: expect.stringMatching(/./),
      hint: expect.stringContaining('RegisterUser'),
    })
  })

  it('reports a signature that does not fit', async () => {
    const { fetch } = await startExampleService()
    const lcic = createLcicClient({ ...options, fetch, sign: () => 'nonsense' })
    await expect(lcic.DescribeUser({ UserId: 'u' })).rejects.toMatchObject({
      code: 'AuthFailure.InvalidAuthorization',
    })
  })
})

describe('the request', () => {
  it('is signed and sent as the vendor documents', async () => {
    const signed: LcicSigningRequest[] = []
    const sent: { url: string; init: FetchInit }[] = []
    const lcic = createLcicClient({
      ...options,
      baseUrl: 'https://lcic.tencentcloudapi.com:443/',
      sign: async (request) => `TC3 ${signed.push(request)}`,
      fetch: async (url, init) => {
        sent.push({ url, init })
        return Response.json(answer)
      },
    })
    await lcic.ModifyUserProfile({ UserId: 'u', Nickname: '\ud800' })
    const body = '{"UserId":"u","Nickname":"\\ud800"}'
    expect(signed).toEqual([
      {
        method: 'POST',
        host: 'lcic.tencentcloudapi.com',
        path: '/',
        query: '',
        headers: {
          'content-type': 'application/json',
          host: 'lcic.tencentcloudapi.com',
          'x-tc-action': 'ModifyUserProfile',
        },
        body,
        service: 'lcic',
        timestampSeconds: 1_700_000_000,
      },
    ])
    expect(sent).toMatchObject([
      {
        url: 'https://lcic.tencentcloudapi.com:443/',
        init: {
          method: 'POST',
          body,
          headers: {
            'content-type': 'application/json',
            'x-tc-action': 'ModifyUserProfile',
            'x-tc-version': '2022-08-17',
            'x-tc-timestamp': '1700000000',
            authorization: 'TC3 1',
          },
        },
      },
    ])
  })
})

describe('error codes', () => {
  it('takes a special code that is not in the catalogue for its general one', async () => {
    await expect(fails('RequestLimitExceeded.IPLimitExceeded')).rejects.toMatchObject({
      code: 'RequestLimitExceeded.IPLimitExceeded',
      retryable: true,
      hint: 'Slow down and try again after a second.',
      message: 'DescribeUser failed: RequestLimitExceeded.IPLimitExceeded No. Slow down and try again after a second.',
    })
  })

  it.each(['Novelty', '__proto__', 'constructor', 'toString.x', ''])('leaves %j without a hint', async (code) => {
    await expect(fails(code)).rejects.toMatchObject({ code, retryable: false, hint: undefined })
  })
})
