import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameterOf, parseQuery } from './query.ts'

describe('parseQuery', () => {
  it('keeps order and repetitions', () => {
    expect(parseQuery('b=1&a=2&b=3')).toEqual([
      ['b', '1'],
      ['a', '2'],
      ['b', '3'],
    ])
  })

  it.each([
    ['', []],
    ['a', [['a', '']]],
    ['a=b=c', [['a', 'b=c']]],
    ['a+b=%2B+%C3%A9', [['a b', '+ é']]],
  ])('reads %o', (query, parameters) => {
    expect(parseQuery(query)).toEqual(parameters)
  })

  it.each(['a=%', 'a=%zz', 'a=%ff', '%C3=1'])('gives up on %s', (query) => {
    expect(parseQuery(query)).toBeUndefined()
  })

  it('reads what URLSearchParams writes', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        expect(parseQuery(new URLSearchParams(pairs).toString())).toEqual(pairs)
      }),
    )
  })
})

it('parameterOf answers the first value', () => {
  expect(
    parameterOf(
      [
        ['a', '1'],
        ['a', '2'],
      ],
      'a',
    ),
  ).toBe('1')
  expect(parameterOf([['a', '1']], 'constructor')).toBeUndefined()
})
