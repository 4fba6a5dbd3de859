import type { App } from '@portrait/protocol'
import type { Push, UserRecord } from './store.ts'

/** One piece of what a store holds. Rows come in this order: apps, users in the order of creation, pushes oldest first. */
export type StateRow =
  | { readonly type: 'app'; readonly app: App }
  | { readonly type: 'user'; readonly sdkAppId: number; readonly user: UserRecord }
  | { readonly type: 'push'; readonly sdkAppId: number; readonly push: Push }

/** How much a store holds. */
export interface StateCounts {
  readonly apps: number
  readonly users: number
  readonly pushes: number
}

/** A state that is kept under a name. */
export interface SnapshotInfo extends StateCounts {
  readonly name: string
  /** Milliseconds since the epoch, by the service's clock. */
  readonly savedAt: number
}

/**
 * States that are kept beside the present one: apps, users and pushes, but no events. They survive whatever replaces the
 * present state. In memory, saving costs nothing and restoring what was changed since, however many users there are.
 */
export interface SnapshotStore {
  /**
   * Keeps the present state, in place of what has the name.
   *
   * @throws {TooManySnapshotsError} when the name is new and as many are kept as the store's option allows.
   */
  save(name: string, savedAt: number): Promise<SnapshotInfo>
  /** In the order in which they were saved. */
  list(): Promise<readonly SnapshotInfo[]>
  /** Makes a kept state the present one, as `Store.restore` does; `undefined` when none has the name. */
  restore(name: string): Promise<SnapshotInfo | undefined>
  /** Whether there was one. */
  delete(name: string): Promise<boolean>
}

/** Every snapshot takes room, so their number is bounded. */
export class TooManySnapshotsError extends Error {
  override readonly name: string = 'TooManySnapshotsError'

  constructor(max: number) {
    super(`There are ${max} snapshots already. Delete one, or save under the name of one.`)
  }
}

/** A row repeats what another one has; nothing was replaced. */
export class StateConflictError extends Error {
  override readonly name: string = 'StateConflictError'
  /** The row, from 1. */
  readonly row: number

  constructor(what: string, row: number) {
    super(`${what} is there twice.`)
    this.row = row
  }
}
