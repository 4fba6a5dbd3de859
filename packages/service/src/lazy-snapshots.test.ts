import { expect, it } from 'vitest'
import { createLazySnapshots } from './lazy-snapshots.ts'
import { createMemoryState, usersOf } from './memory-state.ts'
import type { UserRecord } from './store.ts'

const sdkAppId = 1400000001

const recordOf = (userId: string): UserRecord => ({
  userId,
  version: 1,
  createdAt: 0,
  updatedAt: 0,
  fields: {},
  attributes: {},
  tags: [],
})

function filled(count: number) {
  const state = createMemoryState()
  const { records } = usersOf(state, sdkAppId)
  for (let index = 0; index < count; index++) {
    const userId = `user${index}`
    records.set(userId, recordOf(userId))
  }
  return { state, records }
}

it.each([10, 100_000])('restores one change of %d users with one write', (count) => {
  const { state, records } = filled(count)
  const snapshots = createLazySnapshots()
  const before = records.writes
  const snapshot = snapshots.take(state)
  records.delete('user1')
  const restored = snapshots.restore(snapshot)
  // The change itself, and what takes it back.
  expect(records.writes - before).toBe(2)
  expect(restored?.usersByApp.get(sdkAppId)?.records.get('user1')).toMatchObject({ userId: 'user1' })
})

it('shows what was there when it was taken, however late one looks', () => {
  const { state, records } = filled(3)
  const snapshots = createLazySnapshots()
  const snapshot = snapshots.take(state)
  const empty = snapshots.take(createMemoryState())
  records.delete('user0')
  snapshots.take(state)
  records.set('user9', recordOf('user9'))
  expect(snapshot.users[0]?.records.map(({ userId }) => userId)).toEqual(['user0', 'user1', 'user2'])
  expect(empty).toEqual({ apps: [], users: [] })
  expect(snapshots.restore({ ...snapshot })).toBeUndefined()
})
