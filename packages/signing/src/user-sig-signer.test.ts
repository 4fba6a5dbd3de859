import { describe, expect, it } from 'vitest'
import { createUserSigSigner, decodeUserSig } from './index.ts'

const signer = createUserSigSigner({ sdkAppId: 1400000001, secretKey: 'a secret' })

describe('createUserSigSigner', () => {
  it('takes the time from the system clock', () => {
    const before = Math.floor(Date.now() / 1000)
    const { createdAtSeconds } = decodeUserSig(signer.sign('ada', { expireSeconds: 60 }))
    expect(createdAtSeconds).toBeGreaterThanOrEqual(before)
    expect(createdAtSeconds).toBeLessThanOrEqual(Date.now() / 1000)
  })

  it('reads back the largest UserSig that it signs', () => {
    const userId = '\u0001'.repeat(255)
    const userBuf = 'A'.repeat(2048)
    const sig = signer.sign(userId, { expireSeconds: Number.MAX_SAFE_INTEGER, nowMs: 0, userBuf })
    expect(decodeUserSig(sig)).toMatchObject({ identifier: userId, userBuf })
  })

  it.each(['', 'x'.repeat(256), '\ud800', 'a\udc00b'])('refuses the user id %j', (userId) => {
    expect(() => signer.sign(userId, { expireSeconds: 60 })).toThrow(RangeError)
  })

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses a lifetime of %d seconds', (expireSeconds) => {
    expect(() => signer.sign('ada', { expireSeconds })).toThrow(RangeError)
  })

  it.each([-1, Number.NaN, Infinity])('refuses the time %d', (nowMs) => {
    expect(() => signer.sign('ada', { expireSeconds: 60, nowMs })).toThrow(RangeError)
  })

  it.each(['AA=', 'A\n==', 'AAAA*AAA', 'A'.repeat(2052)])('refuses the userBuf %j', (userBuf) => {
    expect(() => signer.sign('ada', { expireSeconds: 60, userBuf })).toThrow(RangeError)
  })

  it('refuses an empty key and an app id that is no whole number', () => {
    expect(() => createUserSigSigner({ sdkAppId: 1, secretKey: '' })).toThrow(RangeError)
    expect(() => createUserSigSigner({ sdkAppId: 1.5, secretKey: 'a secret' })).toThrow(RangeError)
  })
})
