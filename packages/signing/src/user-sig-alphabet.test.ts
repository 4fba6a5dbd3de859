import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromUserSigAlphabet, toUserSigAlphabet } from './user-sig-alphabet.ts'

const decode = (text: string) => fromUserSigAlphabet(text, new Uint8Array(300))

describe('the alphabet of UserSigs', () => {
  it('holds any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decode(toUserSigAlphabet(Buffer.from(bytes).toString('base64')))).toEqual(bytes)
      }),
    )
  })

  it('reads what is base64 of this alphabet and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'z', '*', '-', '_', '+', 'ā'), maxLength: 12 }), (text) => {
        const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9*-]*_{0,2}$/.test(text)
        expect(decode(text) !== undefined).toBe(isBase64)
      }),
    )
  })
})
