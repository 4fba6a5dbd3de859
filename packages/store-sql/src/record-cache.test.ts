import { exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { createRecordCache } from './record-cache.ts'

it('knows a user as present or absent, whichever was said last', () => {
  const cache = createRecordCache(10)
  const known = () => [cache.get(1, 'a'), cache.isAbsent(1, 'a')]
  expect(known()).toEqual([undefined, false])
  cache.setAbsent(1, 'a')
  expect(known()).toEqual([undefined, true])
  cache.set(1, exampleUser('a'))
  expect(known()).toEqual([exampleUser('a'), false])
  cache.setAbsent(1, 'a')
  expect(known()).toEqual([undefined, true])
  cache.clear()
  expect(known()).toEqual([undefined, false])
})

it('keeps every record through a flood of unknown ids, and remembers no more of those than its capacity', () => {
  const cache = createRecordCache(10)
  const users = ['a', 'b', 'c', 'd', 'e'].map((userId) => exampleUser(userId))
  for (const user of users) cache.set(1, user)
  const unknown = Array.from({ length: 1000 }, (_, index) => `unknown-${index}`)
  cache.setAbsent(1, 'admin')
  for (const userId of unknown) {
    cache.setAbsent(1, userId)
    expect(cache.isAbsent(1, 'admin')).toBe(true)
  }
  expect(users.map(({ userId }) => cache.get(1, userId))).toEqual(users)
  expect(unknown.filter((userId) => cache.isAbsent(1, userId)).length).toBeLessThanOrEqual(10)
})

it('keeps apps apart', () => {
  const cache = createRecordCache(10)
  cache.set(1, exampleUser('2/a'))
  cache.setAbsent(1, '2/b')
  expect([cache.get(12, 'a'), cache.get(2, '2/a')]).toEqual([undefined, undefined])
  expect([cache.isAbsent(12, 'b'), cache.isAbsent(2, '2/b')]).toEqual([false, false])
})

it('keeps what it holds when twice as many others as it has room for come once', () => {
  const cache = createRecordCache(100)
  const held = Array.from({ length: 20 }, (_, index) => `held-${index}`)
  for (const userId of held) cache.set(1, exampleUser(userId))
  for (let other = 0; other < 200; other++) cache.set(1, exampleUser(`other-${other}`))
  expect(held.filter((userId) => cache.get(1, userId) !== undefined)).toEqual(held)
})
