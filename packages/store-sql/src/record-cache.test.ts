import { exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { createRecordCache } from './record-cache.ts'

function countHits(cache: ReturnType<typeof createRecordCache>, userIds: readonly string[]): number {
  return userIds.filter((userId) => cache.get(1, userId) !== undefined).length
}

it('holds no more than its capacity and keeps what is used', () => {
  const cache = createRecordCache(10)
  const userIds = Array.from({ length: 100 }, (_, index) => `user-${index}`)
  for (const userId of userIds) {
    cache.set(1, exampleUser(userId))
    expect(cache.get(1, 'user-0')).toEqual(exampleUser('user-0'))
  }
  const held = countHits(cache, userIds)
  expect(held).toBeGreaterThanOrEqual(5)
  expect(held).toBeLessThanOrEqual(10)
})

it('never answers a record that was replaced or deleted', () => {
  const cache = createRecordCache(4)
  for (let version = 1; version < 50; version++) {
    cache.set(1, exampleUser('a', { version }))
    for (let other = 0; other < version % 5; other++) cache.set(1, exampleUser(`other-${other}`))
    expect([version, undefined]).toContain(cache.get(1, 'a')?.version)
  }
  cache.set(1, exampleUser('a'))
  cache.set(1, exampleUser('b'))
  cache.set(1, exampleUser('c'))
  cache.delete(1, 'a')
  expect(cache.get(1, 'a')).toBeUndefined()
  cache.clear()
  expect(countHits(cache, ['b', 'c'])).toBe(0)
})

it('keeps apps apart and holds nothing without capacity', () => {
  const cache = createRecordCache(10)
  cache.set(1, exampleUser('2/a'))
  expect([cache.get(12, 'a'), cache.get(2, '2/a')]).toEqual([undefined, undefined])
  const none = createRecordCache(0)
  none.set(1, exampleUser('a'))
  expect(none.get(1, 'a')).toBeUndefined()
})

it('keeps what it holds when twice as many others as it has room for come once', () => {
  const cache = createRecordCache(100)
  const held = Array.from({ length: 20 }, (_, index) => `held-${index}`)
  for (const userId of held) cache.set(1, exampleUser(userId))
  for (let other = 0; other < 200; other++) cache.set(1, exampleUser(`other-${other}`))
  expect(countHits(cache, held)).toBe(20)
})
