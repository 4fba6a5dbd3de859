import type { App } from '@portrait/protocol'
import {
  type Change,
  type ChangeEvent,
  type NewPush,
  type Push,
  planWrites,
  type RecentPushes,
  type UserRecord,
  type UserWrite,
} from '@portrait/service'

/** What the store holds before a batch. */
export interface BatchBase {
  readUsers(sdkAppId: number, userIds: readonly string[]): readonly (UserRecord | undefined)[]
  /** The user who has the origin id. */
  ownerOf(sdkAppId: number, originId: string): string | undefined
  readApp(sdkAppId: number): App | undefined
  recentPushes(sdkAppId: number, sinceMs: number): RecentPushes
}

/** What becomes of one user through a batch. */
export interface BatchedUser {
  readonly sdkAppId: number
  readonly userId: string
  /** The record before the batch. */
  readonly stored: UserRecord | undefined
  readonly record: UserRecord | undefined
  /** The record as JSON; empty when there is none. */
  readonly doc: string
  /** The user was created in this batch, perhaps after it was deleted. */
  readonly isNew: boolean
}

/** What becomes of one app through a batch. */
export interface BatchedApp {
  readonly sdkAppId: number
  readonly app: App | undefined
  readonly doc: string
}

export interface BatchedEvent {
  readonly sdkAppId: number
  readonly doc: string
}

export interface BatchedPush {
  readonly sdkAppId: number
  readonly push: Push
  readonly doc: string
}

/**
 * Updates that are committed together; each sees what the earlier ones did. An update is computed and checked wholly
 * before it is added, so no savepoint is needed: what fails while rows are written is the disk, and then all fail.
 */
export interface WriteBatch {
  /** Like `Store.update`, but nothing is stored yet. */
  update<T>(
    sdkAppId: number,
    userIds: readonly string[],
    change: (current: readonly (UserRecord | undefined)[]) => Change<T>,
  ): T
  /** Like `AppStore.update`, but nothing is stored yet. */
  updateApp<T>(
    sdkAppId: number,
    change: (current: App | undefined) => { readonly app: App | undefined; readonly result: T },
  ): T
  /** Like `PushStore.add`, but nothing is stored yet. */
  addPush(sdkAppId: number, sinceMs: number, create: (recent: RecentPushes) => NewPush): Push
  /** Like `CursorStore.set`, but nothing is stored yet. */
  setCursor(name: string, seq: number | undefined): void
  /** Each changed user once; of an app, those who are new stand in the order of creation. */
  users(): readonly BatchedUser[]
  apps(): readonly BatchedApp[]
  events(): readonly BatchedEvent[]
  pushes(): readonly BatchedPush[]
  /** Positions by the reader's name; `undefined` for readers to forget. */
  cursors(): ReadonlyMap<string, number | undefined>
  isEmpty(): boolean
}

export function createWriteBatch(base: BatchBase): WriteBatch {
  const usersByApp = new Map<number, Map<string, BatchedUser>>()
  const apps = new Map<number, BatchedApp>()
  const events: BatchedEvent[] = []
  const pushes: BatchedPush[] = []
  const cursors = new Map<string, number | undefined>()
  /** Who has an origin id after the updates so far; `undefined` for nobody. */
  const owners = new Map<string, string | undefined>()

  function read(sdkAppId: number, userIds: readonly string[]): readonly (UserRecord | undefined)[] {
    const stored = base.readUsers(sdkAppId, userIds)
    const users = usersByApp.get(sdkAppId)
    if (users === undefined) return stored
    return userIds.map((userId, index) => {
      const batched = users.get(userId)
      return batched === undefined ? stored[index] : batched.record
    })
  }

  function ownerOf(sdkAppId: number, originId: string): string | undefined {
    const key = toKey(sdkAppId, originId)
    return owners.has(key) ? owners.get(key) : base.ownerOf(sdkAppId, originId)
  }

  function add(sdkAppId: number, { userId, before, after }: UserWrite, doc: string): void {
    let users = usersByApp.get(sdkAppId)
    if (users === undefined) {
      users = new Map()
      usersByApp.set(sdkAppId, users)
    }
    const earlier = users.get(userId)
    const stored = earlier === undefined ? before : earlier.stored
    const isCreated = before === undefined
    if (isCreated) users.delete(userId)
    users.set(userId, { sdkAppId, userId, stored, record: after, doc, isNew: isCreated || earlier?.isNew === true })
  }

  return {
    update(sdkAppId, userIds, change) {
      const current = read(sdkAppId, userIds)
      const changed = change(current)
      const writes = planWrites(userIds, current, changed.records, (originId) => ownerOf(sdkAppId, originId))
      // All that can throw comes before anything is added.
      const docs = writes.map(({ after }) => toDoc(after))
      const eventDocs = toDocs(changed.events)

      // All are released before any is taken, so that users may exchange their origin ids.
      for (const { before } of writes) {
        if (before?.lcic !== undefined) owners.set(toKey(sdkAppId, before.lcic.originId), undefined)
      }
      writes.forEach((write, index) => {
        if (write.after?.lcic !== undefined) owners.set(toKey(sdkAppId, write.after.lcic.originId), write.userId)
        add(sdkAppId, write, docs[index] ?? '')
      })
      for (const doc of eventDocs) events.push({ sdkAppId, doc })
      return changed.result
    },

    updateApp(sdkAppId, change) {
      const batched = apps.get(sdkAppId)
      const current = batched === undefined ? base.readApp(sdkAppId) : batched.app
      const { app, result } = change(current)
      if (app !== current) apps.set(sdkAppId, { sdkAppId, app, doc: toDoc(app) })
      return result
    },

    addPush(sdkAppId, sinceMs, create) {
      const stored = base.recentPushes(sdkAppId, sinceMs)
      const batched = pushes.filter((earlier) => earlier.sdkAppId === sdkAppId).map((earlier) => earlier.push)
      const { push, events: added } = create({
        lastAt: batched.at(-1)?.at ?? stored.lastAt,
        count: stored.count + batched.filter(({ at }) => at >= sinceMs).length,
      })
      const [doc, eventDocs] = [JSON.stringify(push), toDocs(added)]
      pushes.push({ sdkAppId, push, doc })
      for (const eventDoc of eventDocs) events.push({ sdkAppId, doc: eventDoc })
      return push
    },

    setCursor(name, seq) {
      cursors.set(name, seq)
    },

    users: () => [...usersByApp.values()].flatMap((users) => [...users.values()]),
    apps: () => [...apps.values()],
    events: () => events,
    pushes: () => pushes,
    cursors: () => cursors,
    isEmpty: () => usersByApp.size + apps.size + events.length + pushes.length + cursors.size === 0,
  }
}

function toDocs(events: readonly ChangeEvent[] = []): readonly string[] {
  return events.map((event) => JSON.stringify(event))
}

function toDoc(value: UserRecord | App | undefined): string {
  return value === undefined ? '' : JSON.stringify(value)
}

function toKey(sdkAppId: number, id: string): string {
  return `${sdkAppId}/${id}`
}
