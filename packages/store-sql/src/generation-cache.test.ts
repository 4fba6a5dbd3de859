import { expect, it } from 'vitest'
import { createGenerationCache } from './generation-cache.ts'

it('holds no more than its capacity and keeps what is used', () => {
  const cache = createGenerationCache<number>(10)
  const keys = Array.from({ length: 100 }, (_, index) => `key ${index}`)
  for (const [value, key] of keys.entries()) {
    cache.set(1, key, value)
    expect(cache.get(1, 'key 0')).toBe(0)
  }
  const held = keys.filter((key) => cache.get(1, key) !== undefined).length
  expect(held).toBeGreaterThanOrEqual(5)
  expect(held).toBeLessThanOrEqual(10)
})

it('never answers a value that was replaced or deleted', () => {
  const cache = createGenerationCache<number>(4)
  for (let value = 1; value < 50; value++) {
    cache.set(1, 'a', value)
    for (let other = 0; other < value % 5; other++) cache.set(1, `other ${other}`, other)
    expect([value, undefined]).toContain(cache.get(1, 'a'))
  }
  for (const key of ['a', 'b', 'c']) cache.set(1, key, 1)
  cache.delete(1, 'a')
  expect(cache.get(1, 'a')).toBeUndefined()
  cache.clear()
  expect([cache.get(1, 'b'), cache.get(1, 'c')]).toEqual([undefined, undefined])
})

it('holds nothing without capacity', () => {
  const cache = createGenerationCache<number>(0)
  cache.set(1, 'a', 1)
  expect(cache.get(1, 'a')).toBeUndefined()
})

it('tells apps apart and counts them together', () => {
  const cache = createGenerationCache<number>(8)
  for (let app = 1; app <= 4; app++) cache.set(app, 'a', app)
  expect([1, 2, 3, 4].map((app) => cache.get(app, 'a'))).toEqual([1, 2, 3, 4])
  for (let app = 5; app <= 400; app++) cache.set(app, 'a', app)
  const held = Array.from({ length: 400 }, (_, index) => index + 1).filter((app) => cache.get(app, 'a') !== undefined)
  expect(held.length).toBeLessThanOrEqual(8)
  cache.delete(1, 'a')
  expect(cache.get(1, 'a')).toBeUndefined()
})
