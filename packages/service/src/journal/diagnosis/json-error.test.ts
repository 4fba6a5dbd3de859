import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError } from './json-error.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('where a text stops to be JSON', () => {
  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['{"a":01}', 6],
    ['{"a":tru}', 5],
    ['[1}', 2],
    ['1 2', 2],
    ['"a\nb"', 2],
    ['"\\x"', 0],
    ['{"a":', 5],
    ['', 0],
    ['\ufeff{}', 0],
  ])('%j: at %d', (text, offset) => {
    expect(findJsonError(text)?.offset).toBe(offset)
  })

  it('tells line and column', () => {
    expect(findJsonError('{\n  "a": 1\n  "b": 2\n}')).toEqual({ offset: 13, line: 3, column: 3, found: '"\\""' })
  })

  it('agrees with the parser on what is JSON', () => {
    const nearly = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, more]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + more + text.slice(place + (at % 3))
    })
    fc.assert(
      fc.property(fc.oneof(nearly, fc.json(), fc.string()), (text) => {
        expect(findJsonError(text) === undefined).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })
})
