import { createLazySnapshots } from './lazy-snapshots.ts'
import { createMemorySnapshots } from './memory-snapshots.ts'
import {
  countState,
  createMemoryState,
  fromRows,
  fromSnapshot,
  type MemoryState,
  sortedByKey,
  toRows,
  usersOf,
  writeUsers,
} from './memory-state.ts'
import type { ChangeEvent, Page, Store, StoredEvent, UserRecord } from './store.ts'
import { toQueryFilter } from './to-query-filter.ts'
import { toUserFilter } from './to-user-filter.ts'
import { createWatchers } from './watchers.ts'

export interface MemoryStoreOptions {
  /** How many of the newest events are kept; 100,000 when absent. */
  readonly maxEvents?: number
  /** How many of an app's newest pushes are kept; 1,000 when absent. */
  readonly maxPushes?: number
  /** How many snapshots are kept at most; 32 when absent. */
  readonly maxSnapshots?: number
  /** Names the event log; random when absent. */
  readonly logId?: string
}

/**
 * A store that forgets everything when the process ends. `select` and `find` have no index but those of UserIDs
 * and origin ids, and look at each of the app's users once: a tenth of a second for a million of them.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const { maxEvents = 100_000, maxPushes = 1000, maxSnapshots = 32 } = options
  const { logId = crypto.getRandomValues(new Uint32Array(2)).join('') } = options
  const snapshots = createMemorySnapshots(maxSnapshots)
  const lazySnapshots = createLazySnapshots()
  let state = createMemoryState()
  let events = new Map<number, StoredEvent>()
  let cursors = new Map<string, number>()
  const { watch, notify } = createWatchers()
  let lastSeq = 0
  let restoredSeq = 0
  let isClosed = false

  function assertOpen(): void {
    if (isClosed) throw new Error('The store is closed. Open a new one.')
  }

  function append(sdkAppId: number, event: ChangeEvent): void {
    lastSeq += 1
    events.set(lastSeq, { ...event, seq: lastSeq, sdkAppId })
    events.delete(lastSeq - maxEvents)
  }

  function appendAll(sdkAppId: number, added: readonly ChangeEvent[]): void {
    for (const event of added) append(sdkAppId, event)
    if (added.length > 0) notify('events')
  }

  function replace(next: MemoryState): void {
    state = next
    events = new Map()
    cursors = new Map()
    // A number that no event has: who knows the last event does not know what the restore brought.
    lastSeq += 1
    restoredSeq = lastSeq
    notify('restored')
  }

  return {
    async get(sdkAppId, userIds) {
      assertOpen()
      const records = state.usersByApp.get(sdkAppId)?.records
      return userIds.map((userId) => records?.get(userId))
    },

    async update(sdkAppId, userIds, change) {
      assertOpen()
      const users = usersOf(state, sdkAppId)
      const current = userIds.map((userId) => users.records.get(userId))
      const { records, events: added = [], result } = change(current)
      writeUsers(users, userIds, current, records)
      appendAll(sdkAppId, added)
      return result
    },

    async find(sdkAppId, query, page) {
      assertOpen()
      const { records, ownersByOriginId } = usersOf(state, sdkAppId)
      const { originId, isLcic, ...others } = query
      const isMatch = toQueryFilter(query)
      if (originId !== undefined) {
        const record = records.get(ownersByOriginId.get(originId) ?? '')
        const matches = record !== undefined && isMatch(record) ? [record] : []
        return { records: takePage(matches, page), total: matches.length }
      }
      if (Object.values(others).some((part) => part !== undefined)) {
        const matches = [...records.values()].filter(isMatch)
        return { records: takePage(matches, page), total: matches.length }
      }
      if (isLcic) return { records: takePage(lcicUsers(records.values()), page), total: ownersByOriginId.size }
      return { records: takePage(records.values(), page), total: records.size }
    },

    async select(sdkAppId, selection) {
      assertOpen()
      const isSelected = toUserFilter(selection)
      const records = state.usersByApp.get(sdkAppId)?.records.values() ?? []
      return [...records].filter(isSelected).map(({ userId }) => userId)
    },

    async readEvents(afterSeq, limit) {
      assertOpen()
      const found: StoredEvent[] = []
      for (let seq = Math.max(afterSeq, lastSeq - maxEvents) + 1; seq <= lastSeq && found.length < limit; seq++) {
        const event = events.get(seq)
        if (event !== undefined) found.push(event)
      }
      return found
    },

    async eventLog() {
      assertOpen()
      return { id: logId, newestSeq: lastSeq, forgottenSeq: Math.max(restoredSeq, lastSeq - maxEvents) }
    },

    watch,

    apps: {
      async get(sdkAppId) {
        assertOpen()
        return state.apps.get(sdkAppId)
      },
      async list() {
        assertOpen()
        return sortedByKey(state.apps).map(([, app]) => app)
      },
      async update(sdkAppId, change) {
        assertOpen()
        const { app, result } = change(state.apps.get(sdkAppId))
        if (app === undefined) state.apps.delete(sdkAppId)
        else state.apps.set(sdkAppId, app)
        notify('apps')
        return result
      },
      async delete(sdkAppId) {
        assertOpen()
        if (!state.apps.delete(sdkAppId)) return undefined
        const users = state.usersByApp.get(sdkAppId)?.records.size ?? 0
        state.usersByApp.delete(sdkAppId)
        state.pushesByApp.delete(sdkAppId)
        notify('apps')
        return users
      },
    },

    pushes: {
      async add(sdkAppId, sinceMs, create) {
        assertOpen()
        const pushes = state.pushesByApp.get(sdkAppId) ?? []
        const count = pushes.filter(({ at }) => at >= sinceMs).length
        const { push, events: added = [] } = create({ lastAt: pushes[0]?.at, count })
        state.pushesByApp.set(sdkAppId, [push, ...pushes].slice(0, maxPushes))
        appendAll(sdkAppId, added)
        return push
      },
      async list(sdkAppId, { offset, limit }) {
        assertOpen()
        return (state.pushesByApp.get(sdkAppId) ?? []).slice(offset, offset + limit)
      },
    },

    cursors: {
      async get(name) {
        assertOpen()
        return cursors.get(name)
      },
      async set(name, seq) {
        assertOpen()
        if (seq === undefined) cursors.delete(name)
        else cursors.set(name, seq)
      },
    },

    async *readState() {
      assertOpen()
      yield* toRows(state)
    },

    async replaceState(rows) {
      assertOpen()
      const next = await fromRows(rows, maxPushes)
      assertOpen()
      replace(next)
      return countState(next)
    },

    snapshots: {
      async save(name, savedAt) {
        assertOpen()
        return snapshots.save(name, savedAt, state)
      },
      async list() {
        assertOpen()
        return snapshots.list()
      },
      async restore(name) {
        assertOpen()
        const restored = snapshots.restore(name)
        if (restored === undefined) return undefined
        replace(restored.state)
        return restored.info
      },
      async delete(name) {
        assertOpen()
        return snapshots.delete(name)
      },
    },

    async snapshot() {
      assertOpen()
      return lazySnapshots.take(state)
    },

    async restore(snapshot) {
      assertOpen()
      replace(lazySnapshots.restore(snapshot) ?? fromSnapshot(snapshot))
    },

    async close() {
      isClosed = true
    },
  }
}

function* lcicUsers(records: Iterable<UserRecord>): Iterable<UserRecord> {
  for (const record of records) if (record.lcic !== undefined) yield record
}

function takePage(records: Iterable<UserRecord>, { offset, limit }: Page): readonly UserRecord[] {
  const taken: UserRecord[] = []
  let index = 0
  for (const record of records) {
    if (index >= offset + limit) break
    if (index >= offset) taken.push(record)
    index += 1
  }
  return taken
}
