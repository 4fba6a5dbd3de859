import { describe, expect, it } from 'vitest'
import { createUserSigSigner, createUserSigVerifier, decodeUserSig } from './index.ts'
import vectors from './vectors.json' with { type: 'json' }

// verifies: chat.gateway.user-sig-vectors
describe.each(vectors.userSigs)('UserSig of $name', ({ secretKey, content, token }) => {
  const { sdkAppId, identifier, expireSeconds, createdAtSeconds, userBuf } = content
  const nowMs = createdAtSeconds * 1000

  it('is signed with the same content and signature', () => {
    const options = userBuf === undefined ? { expireSeconds, nowMs } : { expireSeconds, nowMs, userBuf }
    const sig = createUserSigSigner({ sdkAppId, secretKey }).sign(identifier, options)
    expect(decodeUserSig(sig)).toEqual(content)
  })

  it('is decoded', () => {
    expect(decodeUserSig(token)).toEqual(content)
  })

  it('is verified', () => {
    const verification = createUserSigVerifier().verify(token, { sdkAppId, secretKey, userId: identifier, nowMs })
    expect(verification).toEqual({ ok: true, content })
  })
})
