import type { App } from '@portrait/protocol'
import { planWrites } from './plan-writes.ts'
import type { ChangeEvent, Page, Push, Snapshot, Store, StoredEvent, UserRecord } from './store.ts'
import { toUserFilter } from './to-user-filter.ts'
import { createWatchers } from './watchers.ts'

export interface MemoryStoreOptions {
  /** How many of the newest events are kept; 100,000 when absent. */
  readonly maxEvents?: number
  /** How many of an app's newest pushes are kept; 1,000 when absent. */
  readonly maxPushes?: number
  /** Names the event log; random when absent. */
  readonly logId?: string
}

interface AppUsers {
  /** In the order of creation. */
  readonly records: Map<string, UserRecord>
  readonly ownersByOriginId: Map<string, string>
}

/**
 * A store that forgets everything when the process ends. `select` has no index and looks at each of the app's users
 * once: a tenth of a second for a million of them.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const { maxEvents = 100_000, maxPushes = 1000 } = options
  const { logId = crypto.getRandomValues(new Uint32Array(2)).join('') } = options
  const apps = new Map<number, App>()
  const usersByApp = new Map<number, AppUsers>()
  const events = new Map<number, StoredEvent>()
  /** Newest first. */
  const pushesByApp = new Map<number, readonly Push[]>()
  const cursors = new Map<string, number>()
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

  return {
    async get(sdkAppId, userIds) {
      assertOpen()
      const records = usersByApp.get(sdkAppId)?.records
      return userIds.map((userId) => records?.get(userId))
    },

    async update(sdkAppId, userIds, change) {
      assertOpen()
      const users = usersByApp.get(sdkAppId) ?? createAppUsers()
      const current = userIds.map((userId) => users.records.get(userId))
      const { records, events = [], result } = change(current)
      write(users, userIds, current, records)
      usersByApp.set(sdkAppId, users)
      appendAll(sdkAppId, events)
      return result
    },

    async find(sdkAppId, query, page) {
      assertOpen()
      const { records, ownersByOriginId } = usersByApp.get(sdkAppId) ?? createAppUsers()
      if (query.originId !== undefined) {
        const owner = ownersByOriginId.get(query.originId)
        const record = owner === undefined ? undefined : records.get(owner)
        const matches = record === undefined ? [] : [record]
        return { records: takePage(matches, page), total: matches.length }
      }
      if (query.isLcic) return { records: takePage(lcicUsers(records), page), total: ownersByOriginId.size }
      return { records: takePage(records.values(), page), total: records.size }
    },

    async select(sdkAppId, selection) {
      assertOpen()
      const isSelected = toUserFilter(selection)
      const records = usersByApp.get(sdkAppId)?.records.values() ?? []
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
        return apps.get(sdkAppId)
      },
      async list() {
        assertOpen()
        return sortedByKey(apps).map(([, app]) => app)
      },
      async update(sdkAppId, change) {
        assertOpen()
        const { app, result } = change(apps.get(sdkAppId))
        if (app === undefined) apps.delete(sdkAppId)
        else apps.set(sdkAppId, app)
        notify('apps')
        return result
      },
    },

    pushes: {
      async add(sdkAppId, sinceMs, create) {
        assertOpen()
        const pushes = pushesByApp.get(sdkAppId) ?? []
        const count = pushes.filter(({ at }) => at >= sinceMs).length
        const { push, events: added = [] } = create({ lastAt: pushes[0]?.at, count })
        pushesByApp.set(sdkAppId, [push, ...pushes].slice(0, maxPushes))
        appendAll(sdkAppId, added)
        return push
      },
      async list(sdkAppId, { offset, limit }) {
        assertOpen()
        return (pushesByApp.get(sdkAppId) ?? []).slice(offset, offset + limit)
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

    async snapshot() {
      assertOpen()
      return {
        apps: sortedByKey(apps).map(([, app]) => app),
        users: sortedByKey(usersByApp)
          .filter(([, { records }]) => records.size > 0)
          .map(([sdkAppId, { records }]) => ({ sdkAppId, records: [...records.values()] })),
      }
    },

    async restore(snapshot) {
      assertOpen()
      const restored = toUsersByApp(snapshot)
      usersByApp.clear()
      for (const [sdkAppId, users] of restored) usersByApp.set(sdkAppId, users)
      apps.clear()
      for (const app of snapshot.apps) apps.set(app.sdkAppId, app)
      events.clear()
      pushesByApp.clear()
      cursors.clear()
      // A number that no event has: who knows the last event does not know what the restore brought.
      lastSeq += 1
      restoredSeq = lastSeq
      notify('restored')
    },

    async close() {
      isClosed = true
    },
  }
}

function createAppUsers(): AppUsers {
  return { records: new Map(), ownersByOriginId: new Map() }
}

function write(
  { records, ownersByOriginId }: AppUsers,
  userIds: readonly string[],
  current: readonly (UserRecord | undefined)[],
  changed: readonly (UserRecord | undefined)[],
): void {
  const writes = planWrites(userIds, current, changed, (originId) => ownersByOriginId.get(originId))
  // All are released before any is taken, so that users may exchange their origin ids.
  for (const { before } of writes) if (before?.lcic !== undefined) ownersByOriginId.delete(before.lcic.originId)
  for (const { userId, after } of writes) {
    if (after === undefined) records.delete(userId)
    else records.set(userId, after)
    if (after?.lcic !== undefined) ownersByOriginId.set(after.lcic.originId, userId)
  }
}

function toUsersByApp(snapshot: Snapshot): Map<number, AppUsers> {
  const usersByApp = new Map<number, AppUsers>()
  for (const { sdkAppId, records } of snapshot.users) {
    const users = usersByApp.get(sdkAppId) ?? createAppUsers()
    const userIds = records.map(({ userId }) => userId)
    const current = userIds.map((userId) => users.records.get(userId))
    write(users, userIds, current, records)
    usersByApp.set(sdkAppId, users)
  }
  return usersByApp
}

function* lcicUsers(records: ReadonlyMap<string, UserRecord>): Iterable<UserRecord> {
  for (const record of records.values()) if (record.lcic !== undefined) yield record
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

function sortedByKey<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([one], [other]) => one - other)
}
