import { describe, expect, it } from 'vitest'
import { createUserSigSigner, createUserSigVerifier } from './index.ts'

const sdkAppId = 1400000001
const secretKey = 'a secret'
const nowMs = 1_700_000_000_000
const options = { sdkAppId, secretKey, nowMs }
const signer = createUserSigSigner({ sdkAppId, secretKey })
const sign = (userId: string) => signer.sign(userId, { expireSeconds: 60, nowMs })

describe('createUserSigVerifier', () => {
  it('accepts any user unless one is named', () => {
    const { verify } = createUserSigVerifier()
    expect(verify(sign('ada'), options)).toMatchObject({ ok: true, content: { identifier: 'ada' } })
    expect(verify(sign('ada'), { ...options, userId: 'ada' })).toMatchObject({ ok: true })
  })

  it('names the first of several faults', () => {
    const { verify } = createUserSigVerifier()
    const faults = { sdkAppId: 1, userId: 'bob', secretKey: 'another', nowMs: nowMs + 61_000 }
    expect(verify('', faults)).toEqual({ ok: false, reason: 'empty' })
    expect(verify('?', faults)).toEqual({ ok: false, reason: 'undecodable' })
    expect(verify(sign('ada'), faults)).toMatchObject({ ok: false, reason: 'app-mismatch' })
    expect(verify(sign('ada'), { ...faults, sdkAppId })).toMatchObject({ ok: false, reason: 'user-mismatch' })
    expect(verify(sign('ada'), { ...faults, sdkAppId, userId: 'ada' })).toMatchObject({ reason: 'expired' })
    expect(verify(sign('ada'), { ...options, secretKey: 'another' })).toMatchObject({ reason: 'bad-signature' })
  })

  it('checks a remembered UserSig against every option again', () => {
    const { verify } = createUserSigVerifier()
    const sig = sign('ada')
    expect(verify(sig, options).ok).toBe(true)
    expect(verify(sig, { ...options, sdkAppId: 1 })).toMatchObject({ reason: 'app-mismatch' })
    expect(verify(sig, { ...options, userId: 'bob' })).toMatchObject({ reason: 'user-mismatch' })
    expect(verify(sig, { ...options, secretKey: 'another' })).toMatchObject({ reason: 'bad-signature' })
    expect(verify(sig, options).ok).toBe(true)
  })

  // verifies: chat.gateway.user-sig-expiry
  it('expires after the last second and follows a clock in both directions', () => {
    const { verify } = createUserSigVerifier()
    const sig = sign('ada')
    expect(verify(sig, { ...options, nowMs: nowMs + 60_999 }).ok).toBe(true)
    expect(verify(sig, { ...options, nowMs: nowMs + 61_000 })).toMatchObject({ reason: 'expired' })
    expect(verify(sig, { ...options, nowMs: nowMs - 86_400_000 }).ok).toBe(true)
    expect(verify(sig, { ...options, nowMs: nowMs + 61_000 })).toMatchObject({ reason: 'expired' })
  })

  it('accepts nothing while the clock is broken', () => {
    const { verify } = createUserSigVerifier()
    expect(verify(sign('ada'), { ...options, nowMs: Number.NaN })).toMatchObject({ reason: 'expired' })
  })

  it('reads the system clock by default', () => {
    const { verify } = createUserSigVerifier()
    expect(verify(sign('ada'), { sdkAppId, secretKey })).toMatchObject({ reason: 'expired' })
    expect(verify(signer.sign('ada', { expireSeconds: 60 }), { sdkAppId, secretKey }).ok).toBe(true)
  })

  it('shows the claims of a refused UserSig', () => {
    const verification = createUserSigVerifier().verify(sign('ada'), { ...options, secretKey: 'another' })
    expect(verification.content?.identifier).toBe('ada')
  })
})

// A remembered UserSig is answered with the very object of its first verification.
describe('the memory of createUserSigVerifier', () => {
  it('holds what was verified, and lets no caller change it', () => {
    const { verify } = createUserSigVerifier()
    const first = verify(sign('ada'), options).content
    expect(verify(sign('ada'), options).content).toBe(first)
    expect(Object.isFrozen(first)).toBe(true)
  })

  it('drops the oldest UserSig when it is full', () => {
    const { verify } = createUserSigVerifier({ maxEntries: 2 })
    const contentOf = (userId: string) => verify(sign(userId), options).content
    const [first, second, third] = [contentOf('first'), contentOf('second'), contentOf('third')]
    expect(contentOf('third')).toBe(third)
    expect(contentOf('second')).toBe(second)
    expect(contentOf('first')).not.toBe(first)
  })

  it('drops an expired UserSig', () => {
    const { verify } = createUserSigVerifier()
    const first = verify(sign('ada'), options).content
    verify(sign('ada'), { ...options, nowMs: nowMs + 61_000 })
    expect(verify(sign('ada'), options).content).not.toBe(first)
  })

  it('drops a UserSig when the secret key changes', () => {
    const { verify } = createUserSigVerifier()
    const first = verify(sign('ada'), options).content
    verify(sign('ada'), { ...options, secretKey: 'another' })
    expect(verify(sign('ada'), options).content).not.toBe(first)
  })

  it('never holds a refused UserSig', () => {
    const { verify } = createUserSigVerifier()
    const refused = () => verify(sign('ada'), { ...options, secretKey: 'another' }).content
    expect(refused()).not.toBe(refused())
  })

  it('can be switched off', () => {
    const { verify } = createUserSigVerifier({ maxEntries: 0 })
    expect(verify(sign('ada'), options).content).not.toBe(verify(sign('ada'), options).content)
  })
})
