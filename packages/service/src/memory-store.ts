import type { App } from '@portrait/protocol'
import {
  type ChangeEvent,
  OriginIdTakenError,
  type Page,
  type Snapshot,
  type Store,
  type StoredEvent,
  type UserRecord,
} from './store.ts'

export interface MemoryStoreOptions {
  /** How many of the newest events are kept; 100,000 when absent. */
  readonly maxEvents?: number
}

/** One user that a change creates (`before` is absent), replaces, or deletes (`after` is absent). */
export interface UserWrite {
  readonly userId: string
  readonly before: UserRecord | undefined
  readonly after: UserRecord | undefined
}

interface AppUsers {
  /** In the order of creation. */
  readonly records: Map<string, UserRecord>
  readonly ownersByOriginId: Map<string, string>
}

/** A store that forgets everything when the process ends. */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const { maxEvents = 100_000 } = options
  const apps = new Map<number, App>()
  const usersByApp = new Map<number, AppUsers>()
  const events = new Map<number, StoredEvent>()
  let lastSeq = 0
  let isClosed = false

  function assertOpen(): void {
    if (isClosed) throw new Error('The store is closed. Open a new one.')
  }

  function append(sdkAppId: number, event: ChangeEvent): void {
    lastSeq += 1
    events.set(lastSeq, { ...event, seq: lastSeq, sdkAppId })
    events.delete(lastSeq - maxEvents)
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
      for (const event of events) append(sdkAppId, event)
      return result
    },

    async find(sdkAppId, query, page) {
      assertOpen()
      const users = usersByApp.get(sdkAppId) ?? createAppUsers()
      if (query.originId === undefined) {
        return { records: takePage(users.records.values(), page), total: users.records.size }
      }
      const owner = users.ownersByOriginId.get(query.originId)
      const record = owner === undefined ? undefined : users.records.get(owner)
      const matches = record === undefined ? [] : [record]
      return { records: takePage(matches, page), total: matches.length }
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
        return result
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
    },

    async close() {
      isClosed = true
    },
  }
}

/**
 * What a change writes: the users whose record is not the one that was passed in, each once.
 * `ownerOf` names the user who has an origin id before the change.
 *
 * @throws {OriginIdTakenError} when two users would have one origin id.
 * @throws {TypeError} when the records do not fit the ids.
 */
export function planWrites(
  userIds: readonly string[],
  current: readonly (UserRecord | undefined)[],
  records: readonly (UserRecord | undefined)[],
  ownerOf: (originId: string) => string | undefined,
): readonly UserWrite[] {
  if (records.length !== userIds.length) {
    throw new TypeError(`A change of ${userIds.length} users returned ${records.length} records. Return one for each.`)
  }
  const writes = new Map<string, UserWrite>()
  const seen = new Map<string, UserRecord | undefined>()
  for (const [index, userId] of userIds.entries()) {
    const after = records[index]
    if (after !== undefined && after.userId !== userId) {
      throw new TypeError(
        `A change put the record of user ${JSON.stringify(after.userId)} where ${JSON.stringify(userId)} belongs.`,
      )
    }
    if (seen.has(userId) && !isSameRecord(seen.get(userId), after)) {
      throw new TypeError(`A change returned two different records of user ${JSON.stringify(userId)}.`)
    }
    seen.set(userId, after)
    const before = current[index]
    if (after !== before) writes.set(userId, { userId, before, after })
  }

  const claims = new Map<string, string>()
  for (const { userId, after } of writes.values()) {
    const originId = after?.lcic?.originId
    if (originId === undefined) continue
    const owner = ownerOf(originId)
    const isOwnerKept = owner !== undefined && owner !== userId && !writes.has(owner)
    if (isOwnerKept || claims.has(originId)) throw new OriginIdTakenError(originId)
    claims.set(originId, userId)
  }
  return [...writes.values()]
}

function isSameRecord(one: UserRecord | undefined, other: UserRecord | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
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
