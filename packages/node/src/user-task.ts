import type { CallOptions, PortraitError } from '@portrait/client'
import type { BulkTask } from './bulk/bulk-task.ts'
import { type Outcome, unwrap } from './bulk/outcome.ts'
import { requireUserId } from './invalid-input-error.ts'

/** How one of many users fared. `index` is its place in the input, from 0. */
export type UserResult<Value extends object = Record<never, never>> =
  | ({ readonly ok: true; readonly index: number; readonly userId: string } & Value)
  | { readonly ok: false; readonly index: number; readonly userId: string; readonly error: PortraitError }

/** What to send about a user. */
export interface UserItem {
  readonly userId: string
}

/** A bulk call whose items are users, given by their ids or with them. */
export type UserTask<Given, Item extends UserItem, Value extends object> = BulkTask<
  Given,
  Item,
  Value,
  UserResult<Value>
>

/** How a user task differs from others. */
export interface UserTaskOptions<Given, Item extends UserItem, Value> {
  /** What the caller calls for one user: `profiles.set`. */
  readonly name: string
  readonly batchSize: number
  readonly isWrite: boolean
  /** What to send of a given item. Throws an InvalidInputError. */
  prepare(given: Given, userId: string): Item
  send(items: readonly Item[], options: CallOptions | undefined): Promise<readonly Outcome<Value>[]>
}

/** Makes a bulk call whose items are users. */
export function createUserTask<Given, Item extends UserItem, Value extends object>(
  options: UserTaskOptions<Given, Item, Value>,
): UserTask<Given, Item, Value> {
  const { name, batchSize, isWrite, prepare, send } = options
  return {
    name,
    batchSize,
    isWrite,
    keyOf: userIdOf,
    prepare: (given) => prepare(given, requireUserId(name, userIdOf(given))),
    send,
    toResult(given, index, outcome) {
      const userId = userIdOf(given)
      return outcome.ok
        ? { ok: true, index, userId, ...outcome.value }
        : { ok: false, index, userId, error: outcome.error }
    },
  }
}

/** Does a task for one user. Rejects with the user's error. */
export async function doOne<Given, Item extends UserItem, Value extends object>(
  { prepare, send }: UserTask<Given, Item, Value>,
  given: Given,
  options: CallOptions = {},
): Promise<Value> {
  const [outcome] = await send([prepare(given)], options)
  return unwrap(outcome)
}

/** The outcomes of a request that succeeds for all. */
export function allOk(items: readonly unknown[]): readonly Outcome<Record<never, never>>[] {
  return items.map(() => ({ ok: true, value: {} }))
}

// Whatever a program without types gives.
function userIdOf(given: unknown): string {
  const userId = typeof given === 'object' && given !== null && 'userId' in given ? given.userId : given
  return typeof userId === 'string' ? userId : ''
}
