import { expect, it } from 'vitest'
import { createMemorySnapshots } from './memory-snapshots.ts'
import { createMemoryState, type MemoryState, usersOf, writeUsers } from './memory-state.ts'
import type { UserRecord } from './store.ts'

const sdkAppId = 1

function toUser(index: number, version = 1): UserRecord {
  const lcic = { originId: `origin ${index}` }
  return { userId: `user_${index}`, version, createdAt: 0, updatedAt: 0, fields: {}, attributes: {}, tags: [], lcic }
}

function put(state: MemoryState, users: readonly UserRecord[]): void {
  const table = usersOf(state, sdkAppId)
  const userIds = users.map(({ userId }) => userId)
  const current = userIds.map((userId) => table.records.get(userId))
  writeUsers(table, userIds, current, users)
}

/** How many entries of the maps below were written while three changes of a store of many users were taken back. */
function workOfRestore(size: number): number {
  const snapshots = createMemorySnapshots(2)
  const state = createMemoryState()
  put(
    state,
    Array.from({ length: size }, (_, index) => toUser(index)),
  )
  snapshots.save('one', 0, state)
  put(state, [toUser(0, 2), toUser(1, 2), toUser(size)])
  const { records, ownersByOriginId } = usersOf(state, sdkAppId)
  const work = () => records.writes + ownersByOriginId.writes
  const before = work()
  const restored = snapshots.restore('one')?.state
  expect(restored && usersOf(restored, sdkAppId).records.get('user_0')).toEqual(toUser(0))
  expect(restored && usersOf(restored, sdkAppId).records.size).toBe(size)
  return work() - before
}

it('restores 100,000 users with the work that 10 take', () => {
  expect(workOfRestore(100_000)).toBe(workOfRestore(10))
})

it('saves 100,000 users with no work at all', () => {
  const state = createMemoryState()
  put(
    state,
    Array.from({ length: 100_000 }, (_, index) => toUser(index)),
  )
  const { records } = usersOf(state, sdkAppId)
  const before = records.writes
  createMemorySnapshots(2).save('one', 0, state)
  expect(records.writes).toBe(before)
})
