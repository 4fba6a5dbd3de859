import { createRequire } from 'node:module'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createUserSigSigner, encodeUserBuf } from './index.ts'

interface VendorApi {
  genUserSig(userId: string, expireSeconds: number): string
  genPrivateMapKey(userId: string, expireSeconds: number, room: number, privileges: number): string
  genPrivateMapKeyWithStringRoomID(userId: string, expireSeconds: number, room: string, privileges: number): string
}

const require = createRequire(import.meta.url)
const vendor: { Api: new (sdkAppId: number, secretKey: string) => VendorApi } = require('tls-sig-api-v2')

const sdkAppId = 1400000001
const secretKey = '5f3a1c0d9b7e8f60412233445566778899aabbccddeeff00112233445566778a'
const api = new vendor.Api(sdkAppId, secretKey)
const signer = createUserSigSigner({ sdkAppId, secretKey })

// verifies: chat.gateway.user-sig-vectors
describe('on Node, a UserSig has the very characters of one by tls-sig-api-v2', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_999 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('for any user', () => {
    const userIds = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(userIds, fc.nat(), (userId, expireSeconds) => {
        expect(signer.sign(userId, { expireSeconds })).toBe(api.genUserSig(userId, expireSeconds))
      }),
    )
  })

  it('with privileges', () => {
    const userBufOf = (room: number | string) =>
      encodeUserBuf({ userId: 'alice', sdkAppId, room, privileges: 255, expiresAtSeconds: 1_700_003_600 })
    expect(signer.sign('alice', { expireSeconds: 3600, userBuf: userBufOf(10086) })).toBe(
      api.genPrivateMapKey('alice', 3600, 10086, 255),
    )
    expect(signer.sign('alice', { expireSeconds: 3600, userBuf: userBufOf('room-A') })).toBe(
      api.genPrivateMapKeyWithStringRoomID('alice', 3600, 'room-A', 255),
    )
  })
})
