import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Parameters } from '../query.ts'
import { flatten } from '../testing/flatten.ts'
import { type Shape, unflatten } from './unflatten.ts'

const user = { SdkAppId: 'integer', Name: 'string', OriginId: 'string' } as const
const batch: Shape = { Users: [user], Limit: 'integer', Tags: ['string'] }

describe('unflatten', () => {
  it('undoes flattening', () => {
    const users = fc.array(
      fc.record(
        { SdkAppId: fc.maxSafeInteger(), Name: fc.string(), OriginId: fc.string() },
        { requiredKeys: ['Name'] },
      ),
      { minLength: 1, maxLength: 12 },
    )
    const input = fc.record(
      { Users: users, Limit: fc.nat(), Tags: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(input, (value) => {
        expect(unflatten(flatten(value), batch)).toEqual(value)
      }),
    )
  })

  it('takes indexes in any order', () => {
    const flat: Parameters = [
      ['Tags.1', 'b'],
      ['Tags.0', 'a'],
    ]
    expect(unflatten(flat, batch)).toEqual({ Tags: ['a', 'b'] })
  })

  it('leaves text that is no number to the validator', () => {
    expect(unflatten([['Limit', '1e3']], batch)).toEqual({ Limit: '1e3' })
    expect(unflatten([['Limit', '']], batch)).toEqual({ Limit: '' })
    expect(unflatten([['Limit', '-7']], batch)).toEqual({ Limit: -7 })
  })

  it.each([
    ['a gap', ['Tags.0', 'Tags.2']],
    ['a list that begins with 1', ['Tags.1']],
    ['an index that is no number', ['Tags.first']],
    ['an index with a leading zero', ['Tags.0', 'Tags.01']],
    ['a value that is a list', ['Limit.0']],
    ['a value and a list at once', ['Limit', 'Limit.0']],
    ['a list and a value at once', ['Tags.0', 'Tags']],
  ])('refuses %s', (_, names) => {
    expect(() =>
      unflatten(
        names.map((name) => [name, '1'] as const),
        batch,
      ),
    ).toThrow(expect.objectContaining({ code: 'InvalidParameter' }))
  })

  it.each(['__proto__', 'constructor', 'toString', 'Users.0.__proto__', 'Size.0.A'])(
    'keeps the unknown name %s',
    (name) => {
      const [first = '', second = ''] = name.split('.')
      const built = unflatten([[name, 'x']], batch)
      expect(Object.keys(Object(built))).toEqual([first])
      expect(Object.getPrototypeOf(built)).toBe(Object.prototype)
      if (first === 'Users') expect(Object.keys(Object(built).Users[Number(second)])).toEqual(['__proto__'])
    },
  )
})
