import type { UserRecord } from '@portrait/service'
import { exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { createRecordCache } from './record-cache.ts'
import { createUserReader, type UserReader } from './user-reader.ts'

interface Recorded {
  readonly reader: UserReader
  /** What was read from the table. */
  readonly reads: (readonly string[])[]
}

function record(known: readonly string[], capacity: number): Recorded {
  const reads: (readonly string[])[] = []
  const readMany = (_: number, userIds: readonly string[]): readonly UserRecord[] => {
    reads.push(userIds)
    return userIds.filter((userId) => known.includes(userId)).map((userId) => exampleUser(userId))
  }
  const read = (sdkAppId: number, userId: string) => readMany(sdkAppId, [userId])[0]
  return { reader: createUserReader({ read, readMany }, createRecordCache(capacity)), reads }
}

it('reads from the table only whom the cache does not know, one or many at a time', () => {
  const { reader, reads } = record(['a', 'b', 'c'], 10)
  expect(reader.read(1, ['a'])).toEqual([exampleUser('a')])
  expect(reader.read(1, ['c', 'a', 'unknown', 'b', 'c'])).toEqual([
    exampleUser('c'),
    exampleUser('a'),
    undefined,
    exampleUser('b'),
    exampleUser('c'),
  ])
  expect(reader.read(1, ['a', 'b', 'c'])).toEqual([exampleUser('a'), exampleUser('b'), exampleUser('c')])
  expect(reader.read(1, ['unknown', 'a'])).toEqual([undefined, exampleUser('a')])
  reader.read(2, ['a'])
  expect(reads).toEqual([['a'], ['c', 'unknown', 'b', 'c'], ['a']])
})

it('reads an absent user once', () => {
  const { reader, reads } = record([], 10)
  for (let round = 0; round < 3; round++) expect(reader.read(1, ['admin'])).toEqual([undefined])
  expect(reads).toEqual([['admin']])
})

it('reads everything from the table without a cache', () => {
  const { reader, reads } = record(['a'], 0)
  for (let round = 0; round < 2; round++) {
    expect(reader.read(1, ['a', 'unknown'])).toEqual([exampleUser('a'), undefined])
  }
  expect(reads).toEqual([
    ['a', 'unknown'],
    ['a', 'unknown'],
  ])
})
