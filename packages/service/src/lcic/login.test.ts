import { lcicSettings } from '@portrait/protocol'
import { signJwt } from '@portrait/signing'
import { beforeEach, describe, expect, it } from 'vitest'
import { callLcic } from '../testing/call.ts'
import { mainApp, testNowMs } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const { sdkAppId: SdkAppId, secretKey } = mainApp
const RequestId = expect.any(String)

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

describe.each([
  ['LoginUser', { UserId: 'rider_17' }],
  ['LoginOriginId', { SdkAppId, OriginId: 'crm-17' }],
] as const)('%s', (action, input) => {
  // verifies: lcic.LoginUser.token, lcic.LoginOriginId.token
  it('answers the user and a new token every time', async () => {
    const Token = expect.stringMatching(/^[0-9a-z]{32}$/)
    const first = await callLcic(service, action, input)
    expect(first).toEqual({ UserId: 'rider_17', Token, RequestId })
    expect((await callLcic(service, action, input)).Token).not.toBe(first.Token)
  })

  it('changes nothing', async () => {
    const before = await service.store.snapshot()
    await callLcic(service, action, input)
    expect(await service.store.snapshot()).toEqual(before)
  })
})

describe.each([
  ['LoginUserWithRoom', { UserId: 'rider_17', RoomId: 300_000_001 }],
  ['LoginOriginIdWithRoom', { SdkAppId, OriginId: 'crm-17', RoomId: 300_000_001 }],
] as const)('%s', (action, input) => {
  // verifies: lcic.LoginUserWithRoom.jwt, lcic.LoginOriginIdWithRoom.jwt
  it("answers a token that the application's secret key has signed", async () => {
    const answer = await callLcic(service, action, input)
    expect(answer).toEqual({ UserId: 'rider_17', Token: expect.any(String), RequestId })
    const [header, payload = ''] = answer.Token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const iat = testNowMs / 1000
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(claims).toEqual({
      class_id: 300_000_001,
      school_id: SdkAppId,
      user_id: 'rider_17',
      iss: 'portrait',
      iat,
      exp: iat + lcicSettings.tcTokenSeconds,
    })
    expect(answer.Token).toBe(signJwt(claims, secretKey))
  })
})
