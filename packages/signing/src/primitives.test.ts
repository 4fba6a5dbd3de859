import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64 } from './base64.ts'
import * as node from './primitives.node.ts'
import * as portable from './primitives.portable.ts'
import type { Primitives } from './primitives.ts'

const builds = { node, portable } satisfies Record<string, Primitives>
const texts = fc.string({ unit: 'binary', maxLength: 300 })

describe('the two builds', () => {
  it('export the same names', () => {
    expect(Object.keys(builds.portable).sort()).toEqual(Object.keys(builds.node).sort())
  })

  it('compute the same hashes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(portable.sha256Hex(text)).toBe(node.sha256Hex(text))
        expect(portable.sha256Hex(Buffer.from(text))).toBe(node.sha256Hex(text))
      }),
    )
  })

  it('compute the same HMACs, also with a derived key', () => {
    const hashes = fc.constantFrom('sha1' as const, 'sha256' as const)
    const encodings = fc.constantFrom('base64' as const, 'hex' as const)
    const secrets = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(secrets, texts, hashes, encodings, (secret, text, hash, encoding) => {
        const sign = ({ importKey }: Primitives) => [
          importKey(secret).sign(hash, text, encoding),
          importKey(secret).derive(text).sign(hash, text, encoding),
        ]
        expect(sign(portable)).toEqual(sign(node))
      }),
    )
  })

  it('read what the other has compressed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(node.inflate(fromBase64(portable.deflateToBase64(text)), 1200)).toBe(text)
        expect(portable.inflate(fromBase64(node.deflateToBase64(text)), 1200)).toBe(text)
      }),
    )
  })
})

describe.each(Object.entries(builds))('primitives on %s', (_name, { importKey, equalInConstantTime, ...zlib }) => {
  it('refuse an empty secret', () => {
    expect(() => importKey('')).toThrow(RangeError)
  })

  it('compare texts', () => {
    expect(equalInConstantTime('', '')).toBe(true)
    expect(equalInConstantTime('abc', 'abc')).toBe(true)
    expect(equalInConstantTime('abc', 'abd')).toBe(false)
    expect(equalInConstantTime('abc', 'abcd')).toBe(false)
    expect(equalInConstantTime('A', 'Ł')).toBe(false)
  })

  it('bound what they inflate', () => {
    const compressed = fromBase64(zlib.deflateToBase64('x'.repeat(100)))
    expect(zlib.inflate(compressed, 100)).toHaveLength(100)
    expect(() => zlib.inflate(compressed, 99)).toThrow()
  })
})
