import { expect, it } from 'vitest'
import { createGenerationCache } from './generation-cache.ts'

it('holds no more than its capacity and keeps what is used', () => {
  const cache = createGenerationCache<number>(10)
  const keys = Array.from({ length: 100 }, (_, index) => `key ${index}`)
  for (const [value, key] of keys.entries()) {
    cache.set(key, value)
    expect(cache.get('key 0')).toBe(0)
  }
  const held = keys.filter((key) => cache.get(key) !== undefined).length
  expect(held).toBeGreaterThanOrEqual(5)
  expect(held).toBeLessThanOrEqual(10)
})

it('never answers a value that was replaced or deleted', () => {
  const cache = createGenerationCache<number>(4)
  for (let value = 1; value < 50; value++) {
    cache.set('a', value)
    for (let other = 0; other < value % 5; other++) cache.set(`other ${other}`, other)
    expect([value, undefined]).toContain(cache.get('a'))
  }
  for (const key of ['a', 'b', 'c']) cache.set(key, 1)
  cache.delete('a')
  expect(cache.get('a')).toBeUndefined()
  cache.clear()
  expect([cache.get('b'), cache.get('c')]).toEqual([undefined, undefined])
})

it('holds nothing without capacity', () => {
  const cache = createGenerationCache<number>(0)
  cache.set('a', 1)
  expect(cache.get('a')).toBeUndefined()
})
