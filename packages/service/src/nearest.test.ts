import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { nearest } from './nearest.ts'

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['taem', 'team', 1],
    ['abc', 'abc', 0],
    ['ab', 'ba', 1],
  ])('of %j and %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
    expect(editDistance(other, one)).toBe(distance)
  })

  it('is never less than the difference of the lengths, nor more than the longer one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const distance = editDistance(one, other)
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})

describe('the nearest candidate', () => {
  it.each([
    ['portrait_gte', 'portrait_get'],
    ['PORTRAIT_GET', 'portrait_get'],
    ['kick', 'kick'],
    ['kik', 'kick'],
    ['color', undefined],
    ['x'.repeat(1000), undefined],
  ])('of %s is %s', (text, found) => {
    expect(nearest(text, ['portrait_set', 'portrait_get', 'kick', 'y'.repeat(1000)])).toBe(found)
  })
})
