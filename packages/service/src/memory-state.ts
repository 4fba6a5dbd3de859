import type { App } from '@portrait/protocol'
import { planWrites } from './plan-writes.ts'
import { RewindableMap } from './rewindable-map.ts'
import { StateConflictError, type StateCounts, type StateRow } from './state.ts'
import type { Push, Snapshot, UserRecord } from './store.ts'

/** One app's users in memory. */
export interface AppUsers {
  readonly records: RewindableMap<UserRecord>
  readonly ownersByOriginId: RewindableMap<string>
}

/** What the memory store holds, but for events. */
export interface MemoryState {
  readonly apps: Map<number, App>
  readonly usersByApp: Map<number, AppUsers>
  /** Newest first. */
  readonly pushesByApp: Map<number, readonly Push[]>
}

export function createMemoryState(): MemoryState {
  return { apps: new Map(), usersByApp: new Map(), pushesByApp: new Map() }
}

/** An app's users, made when it has none yet. */
export function usersOf({ usersByApp }: MemoryState, sdkAppId: number): AppUsers {
  const known = usersByApp.get(sdkAppId)
  if (known !== undefined) return known
  const users = { records: new RewindableMap<UserRecord>(), ownersByOriginId: new RewindableMap<string>() }
  usersByApp.set(sdkAppId, users)
  return users
}

/** Writes what a change made of users. Throws what `planWrites` throws, and then nothing is written. */
export function writeUsers(
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

/** A state with a snapshot's apps and users. Throws what `planWrites` throws. */
export function fromSnapshot(snapshot: Snapshot): MemoryState {
  const state = createMemoryState()
  for (const { sdkAppId, records } of snapshot.users) {
    const users = usersOf(state, sdkAppId)
    const userIds = records.map(({ userId }) => userId)
    const current = userIds.map((userId) => users.records.get(userId))
    writeUsers(users, userIds, current, records)
  }
  for (const app of snapshot.apps) state.apps.set(app.sdkAppId, app)
  return state
}

/** A state with these rows; of an app's pushes the newest `maxPushes`. Throws StateConflictError, or what `rows` throws. */
export async function fromRows(rows: AsyncIterable<StateRow>, maxPushes: number): Promise<MemoryState> {
  const state = createMemoryState()
  const pushes = new Map<number, Push[]>()
  let count = 0
  for await (const row of rows) {
    count += 1
    if (row.type === 'push') pushes.set(row.sdkAppId, [...(pushes.get(row.sdkAppId) ?? []), row.push].slice(-maxPushes))
    else if (row.type === 'user') addUser(usersOf(state, row.sdkAppId), row.user, count)
    else if (state.apps.has(row.app.sdkAppId)) throw new StateConflictError(`App ${row.app.sdkAppId}`, count)
    else state.apps.set(row.app.sdkAppId, row.app)
  }
  for (const [sdkAppId, oldestFirst] of pushes) state.pushesByApp.set(sdkAppId, oldestFirst.reverse())
  return state
}

function addUser({ records, ownersByOriginId }: AppUsers, user: UserRecord, row: number): void {
  const { userId, lcic } = user
  if (records.get(userId) !== undefined) throw new StateConflictError(`User ${JSON.stringify(userId)}`, row)
  if (lcic !== undefined) {
    if (ownersByOriginId.get(lcic.originId) !== undefined)
      throw new StateConflictError(`The origin id ${JSON.stringify(lcic.originId)}`, row)
    ownersByOriginId.set(lcic.originId, userId)
  }
  records.set(userId, user)
}

/** A state's rows as they are when the first is asked for. */
export function* toRows({ apps, usersByApp, pushesByApp }: MemoryState): Iterable<StateRow> {
  // Records are immutable, so a list of them is a state of its own.
  const users = sortedByKey(usersByApp).map(([sdkAppId, { records }]) => [sdkAppId, [...records.values()]] as const)
  const pushes = sortedByKey(pushesByApp)
  for (const [, app] of sortedByKey(apps)) yield { type: 'app', app }
  for (const [sdkAppId, records] of users) for (const user of records) yield { type: 'user', sdkAppId, user }
  for (const [sdkAppId, list] of pushes) for (const push of list.toReversed()) yield { type: 'push', sdkAppId, push }
}

export function countState({ apps, usersByApp, pushesByApp }: MemoryState): StateCounts {
  let users = 0
  for (const { records } of usersByApp.values()) users += records.size
  let pushes = 0
  for (const list of pushesByApp.values()) pushes += list.length
  return { apps: apps.size, users, pushes }
}

/** Entries in the order of their SDKAppIDs. */
export function sortedByKey<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([one], [other]) => one - other)
}
