import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLength } from './byte-length.ts'
import { codePointLength } from './code-point-length.ts'

// Any sequence of UTF-16 units, lone surrogates among them.
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0xd7fe, max: 0xe001 }).map((unit) => String.fromCharCode(unit)),
  ),
})

const samples = [
  ['nothing', '', 0, 0],
  ['ASCII', 'abc', 3, 3],
  ['two-byte characters', 'éß', 4, 2],
  ['three-byte characters', '中€', 6, 2],
  ['four-byte characters', '😀𝒳', 8, 2],
  ['a lone high surrogate', '\ud83d', 3, 1],
  ['a lone low surrogate', '\ude00', 3, 1],
  ['surrogates in the wrong order', '\ude00\ud83d', 6, 2],
  ['a high surrogate before a pair', '\ud83d\ud83d\ude00', 7, 2],
  ['the borders of the lengths', '\u007f\u0080\u07ff\u0800\uffff', 11, 5],
] as const

describe('byteLength', () => {
  it.each(samples)('counts %s', (_, text, bytes) => {
    expect(byteLength(text)).toBe(bytes)
  })

  it('counts what UTF-8 encoding makes of any text', () => {
    fc.assert(fc.property(anyText, (text) => byteLength(text) === Buffer.byteLength(text)))
  })
})

describe('codePointLength', () => {
  it.each(samples)('counts %s', (_, text, _bytes, codePoints) => {
    expect(codePointLength(text)).toBe(codePoints)
  })

  it('counts what iterating over any text yields', () => {
    fc.assert(fc.property(anyText, (text) => codePointLength(text) === [...text].length))
  })
})
