import type { App } from '@portrait/protocol'
import type { SnapshotStore, StateCounts, StateRow } from './state.ts'

/** A profile field's value as it travels: text or an unsigned integer. */
export type FieldValue = string | number

/** All that is known of one user of one app: what Chat, LCIC and the web read and write. */
export interface UserRecord {
  readonly userId: string
  /** 1 when created, one more with every change. */
  readonly version: number
  /** Milliseconds since the epoch, by the service's clock. */
  readonly createdAt: number
  readonly updatedAt: number
  /** Profile fields by tag, standard and custom. */
  readonly fields: Readonly<Record<string, FieldValue>>
  /** Push attributes by name. */
  readonly attributes: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  /** Present when the user is registered with LCIC. */
  readonly lcic?: { readonly originId: string }
  /** Unix seconds of the last kick: UserSigs made in this second or earlier are invalid. */
  readonly kickedAtSeconds?: number
}

/** Something that happened to a user, written in the transaction of the change itself. */
export interface ChangeEvent {
  readonly type: string
  readonly userId: string
  /** Milliseconds since the epoch, by the service's clock. */
  readonly at: number
  readonly data: Readonly<Record<string, unknown>>
}

export interface StoredEvent extends ChangeEvent {
  /** Grows with every event of the store; gaps are possible. */
  readonly seq: number
  readonly sdkAppId: number
}

/** What an update does: the new records, the events that go with them, and the answer. */
export interface Change<T> {
  /**
   * One entry for each id the update named, in that order. `undefined` deletes the user or leaves it absent;
   * the very record that was passed in means "unchanged" and is not written.
   */
  readonly records: readonly (UserRecord | undefined)[]
  readonly events?: readonly ChangeEvent[]
  readonly result: T
}

/** Which users `find` looks for: those who meet every part that is given, so all of them when none is. */
export interface UserQuery {
  readonly originId?: string
  /** Only users who are registered with LCIC. */
  readonly isLcic?: true
  /** How the UserID begins; at least one character of printable ASCII. */
  readonly userIdPrefix?: string
  /** The whole nickname, at least one character. */
  readonly nick?: string
  /** A push attribute, with any value when none is given. */
  readonly attribute?: { readonly name: string; readonly value?: string }
  readonly tag?: string
}

/** Which users `select` names: those who meet every part that is given, so all users when none is. */
export interface Selection {
  /** All of these attributes, values by name. */
  readonly attributesAnd?: Readonly<Record<string, string>>
  /** At least one of these attributes. */
  readonly attributesOr?: Readonly<Record<string, string>>
  readonly tagsAnd?: readonly string[]
  readonly tagsOr?: readonly string[]
}

/** A push to users, as it was made. */
export interface Push {
  readonly taskId: string
  /** Milliseconds since the epoch, by the service's clock. */
  readonly at: number
  /** The sender. */
  readonly from: string
  /** The request, as the vendor's document has it. */
  readonly request: Readonly<Record<string, unknown>>
  /** The users it reached. */
  readonly userIds: readonly string[]
}

/** A push to add, and the events that go with it. */
export interface NewPush {
  readonly push: Push
  readonly events?: readonly ChangeEvent[]
}

/** What an app has pushed lately. */
export interface RecentPushes {
  /** Milliseconds since the epoch; `undefined` before the first push. */
  readonly lastAt: number | undefined
  /** How many pushes there were since the moment that was asked for. */
  readonly count: number
}

/** The pushes of apps. How many of an app's newest are kept is the store's option; it is more than a day may have. */
export interface PushStore {
  /** Adds one push. Atomic: `create` sees the recent ones and returns the new one, or throws and nothing is added. */
  add(sdkAppId: number, sinceMs: number, create: (recent: RecentPushes) => NewPush): Promise<Push>
  /** Newest first. */
  list(sdkAppId: number, page: Page): Promise<readonly Push[]>
}

export interface Page {
  readonly offset: number
  readonly limit: number
}

export interface Found {
  /** In the order of creation. */
  readonly records: readonly UserRecord[]
  /** How many users match in all. */
  readonly total: number
}

/** How far the events of a store go. */
export interface EventLog {
  /** Names this log: in another one the same numbers mean other events. */
  readonly id: string
  /** The newest number that was given; 0 before the first event. */
  readonly newestSeq: number
  /** All events after this number are there. */
  readonly forgottenSeq: number
}

/** What a store's listeners are told: events were written, an app was, or everything was replaced. */
export type StoreChange = 'events' | 'apps' | 'restored'

/** How far readers of the events have come, by the reader's name. As durable as everything else. */
export interface CursorStore {
  get(name: string): Promise<number | undefined>
  /** `undefined` forgets the reader. */
  set(name: string, seq: number | undefined): Promise<void>
}

/** Everything a store holds, as plain JSON values; events, pushes and cursors are not part of it. */
export interface Snapshot {
  readonly apps: readonly App[]
  readonly users: readonly { readonly sdkAppId: number; readonly records: readonly UserRecord[] }[]
}

/** The apps' configuration. Apps are few and read with every request, so implementations keep them in memory. */
export interface AppStore {
  get(sdkAppId: number): Promise<App | undefined>
  /** Ordered by SDKAppID. */
  list(): Promise<readonly App[]>
  /** Atomic, like `Store.update`: `change` gets the current configuration and returns the new one and a result. */
  update<T>(
    sdkAppId: number,
    change: (current: App | undefined) => { readonly app: App | undefined; readonly result: T },
  ): Promise<T>
  /** Deletes an app with its users and pushes, as one step. How many users there were; `undefined` without the app. */
  delete(sdkAppId: number): Promise<number | undefined>
}

/**
 * Where the service keeps its users. Memory and SQLite pass one contract suite (`@portrait/testkit`).
 * Records are immutable values: neither side changes one after handing it over.
 */
export interface Store {
  /** The users' records in the order of the ids; `undefined` for whom the store does not know. */
  get(sdkAppId: number, userIds: readonly string[]): Promise<readonly (UserRecord | undefined)[]>

  /**
   * Reads and writes many users as one atomic step. `change` is synchronous and pure. When it throws, nothing is
   * written and the promise rejects with what it threw. When the promise resolves, the change is as durable as the
   * store can make it. An id named twice is passed twice, and both entries must agree.
   *
   * @throws {OriginIdTakenError} when another user of the app already has a record's `lcic.originId`.
   */
  update<T>(
    sdkAppId: number,
    userIds: readonly string[],
    change: (current: readonly (UserRecord | undefined)[]) => Change<T>,
  ): Promise<T>

  find(sdkAppId: number, query: UserQuery, page: Page): Promise<Found>

  /** The ids of the users who meet a selection, in no particular order; by index, however many users there are. */
  select(sdkAppId: number, selection: Selection): Promise<readonly string[]>

  /** Events after `afterSeq`, oldest first. Old events are forgotten; how many are kept is the store's option. */
  readEvents(afterSeq: number, limit: number): Promise<readonly StoredEvent[]>

  eventLog(): Promise<EventLog>

  /**
   * Calls back after each commit that wrote events or an app, and after a restore, before the caller of the write is
   * answered. Returns what ends it. The listener must not throw, and must not wait for the store before it returns.
   */
  watch(listener: (change: StoreChange) => void): () => void

  readonly apps: AppStore
  readonly pushes: PushStore
  readonly cursors: CursorStore

  /** Everything as it is when the first row is asked for; in bounded memory where the store itself is not in memory. */
  readState(): AsyncIterable<StateRow>
  /**
   * Replaces everything, as `restore` does, once the rows have ended: what was written while they were read is gone, and
   * when they throw, nothing has changed.
   *
   * @throws {StateConflictError} when rows contradict each other.
   */
  replaceState(rows: AsyncIterable<StateRow>): Promise<StateCounts>
  readonly snapshots: SnapshotStore

  snapshot(): Promise<Snapshot>
  /** Replaces everything and forgets the events, the pushes and the cursors; the events' numbers go on by at least one. */
  restore(snapshot: Snapshot): Promise<void>
  /** Waits for what is under way. Every later call rejects, but for another `close`. */
  close(): Promise<void>
}

/** Two users of one app cannot have the same LCIC origin id. */
export class OriginIdTakenError extends Error {
  override readonly name: string = 'OriginIdTakenError'
  readonly originId: string

  constructor(originId: string) {
    super(`Another user of this app already has the origin id ${JSON.stringify(originId)}.`)
    this.originId = originId
  }
}
