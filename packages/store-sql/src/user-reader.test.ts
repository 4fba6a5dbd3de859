import { exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { createRecordCache } from './record-cache.ts'
import { createUserReader } from './user-reader.ts'

it('reads from the table only whom the cache does not have, one or many at a time', () => {
  const reads: (readonly string[])[] = []
  const known = new Set(['a', 'b', 'c'])
  const readMany = (_: number, userIds: readonly string[]) => {
    reads.push(userIds)
    return userIds.filter((userId) => known.has(userId)).map((userId) => exampleUser(userId))
  }
  const read = (sdkAppId: number, userId: string) => readMany(sdkAppId, [userId])[0]
  const reader = createUserReader({ read, readMany }, createRecordCache(10))

  expect(reader.read(1, ['a'])).toEqual([exampleUser('a')])
  expect(reader.read(1, ['c', 'a', 'unknown', 'b', 'c'])).toEqual([
    exampleUser('c'),
    exampleUser('a'),
    undefined,
    exampleUser('b'),
    exampleUser('c'),
  ])
  expect(reader.read(1, ['a', 'b', 'c'])).toEqual([exampleUser('a'), exampleUser('b'), exampleUser('c')])
  reader.read(2, ['a'])
  expect(reads).toEqual([['a'], ['c', 'unknown', 'b', 'c'], ['a']])
})
