import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUserSigSigner, createUserSigVerifier, decodeUserSig, UserSigError } from './index.ts'

const userIds = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
const seconds = fc.integer({ min: 0, max: 4_000_000_000 })
const sdkAppId = 1400000001
const secretKey = 'a secret'
const signer = createUserSigSigner({ sdkAppId, secretKey })

describe('any UserSig', () => {
  it('is verified with what was signed', () => {
    const { verify } = createUserSigVerifier()
    const userBufs = fc.option(fc.base64String({ maxLength: 200 }), { nil: undefined })
    fc.assert(
      fc.property(userIds, seconds, seconds, userBufs, (userId, expireSeconds, createdAtSeconds, userBuf) => {
        const nowMs = createdAtSeconds * 1000
        const sig = signer.sign(userId, { expireSeconds, nowMs, ...(userBuf === undefined ? {} : { userBuf }) })
        const verification = verify(sig, { sdkAppId, secretKey, userId, nowMs })
        expect(verification).toMatchObject({
          ok: true,
          content: { identifier: userId, sdkAppId, expireSeconds, createdAtSeconds },
        })
        expect(verification.content?.userBuf).toBe(userBuf)
      }),
    )
  })

  it('never passes for another one after a change of a single character', () => {
    const { verify } = createUserSigVerifier()
    const changes = fc.tuple(fc.nat(), fc.string({ unit: 'binary-ascii', minLength: 0, maxLength: 1 }))
    fc.assert(
      fc.property(userIds, changes, (userId, [position, character]) => {
        const sig = signer.sign(userId, { expireSeconds: 60, nowMs: 0 })
        const index = position % sig.length
        const changed = sig.slice(0, index) + character + sig.slice(index + 1)
        const verification = verify(changed, { sdkAppId, secretKey, nowMs: 0 })
        if (verification.ok) expect(verification.content).toEqual(decodeUserSig(sig))
      }),
      { numRuns: 500 },
    )
  })
})

describe('any text', () => {
  const alphabet = fc.constantFrom(...'eJyABCxyz0189*-_')
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: alphabet, maxLength: 400 }).map((text) => `eJ${text}`.slice(0, 4 * (text.length >> 2))),
  )

  it('is decoded, or refused with a UserSigError', () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          decodeUserSig(text)
        } catch (error) {
          expect(error).toBeInstanceOf(UserSigError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
