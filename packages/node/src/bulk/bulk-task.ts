import type { CallOptions } from '@portrait/client'
import type { Outcome } from './outcome.ts'

/** What a bulk call does with its items. */
export interface BulkTask<Given, Item, Value, Result> {
  /** What is done to each item: `profiles.set`. */
  readonly name: string
  /** How many items one request takes. */
  readonly batchSize: number
  /**
   * Whether items change something: then those of one key are never on their way together, so that the last one in the
   * input is the last one written.
   */
  readonly isWrite: boolean
  /** Whom a given item is about; an empty text when nobody else's can be. Must not throw, whatever is given. */
  keyOf(given: Given): string
  /** What to send of a given item. Throws a PortraitError when that cannot be sent. */
  prepare(given: Given): Item
  /** Makes one request; answers an outcome for each item, in their order. Rejects when the service refuses all. */
  send(items: readonly Item[], options: CallOptions): Promise<readonly Outcome<Value>[]>
  /** What the caller sees; `index` is the item's place in the input. */
  toResult(given: Given, index: number, outcome: Outcome<Value>): Result
}
