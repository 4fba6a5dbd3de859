import type { CallOptions } from '@portrait/client'

/** A list of any length: an array, a generator, a stream of rows. It is read as results are taken, not at once. */
export type Input<Item> = Iterable<Item> | AsyncIterable<Item>

/** How far a bulk call has come. It counts results that were taken: those whose successor was asked for. */
export interface BulkProgress {
  /** How many items of the input are settled, the skipped ones among them. */
  readonly done: number
  readonly succeeded: number
  readonly failed: number
  /** How many items were not touched because the checkpoint says that they were confirmed before. */
  readonly skipped: number
  /** Store this text; given as `checkpoint` with the same input, it makes a later call go on from here. */
  readonly checkpoint: string
}

/** What may be said of a bulk call. Time-out and retries hold for each of its requests. */
export interface BulkOptions extends CallOptions {
  /**
   * How many requests are on their way at once, at most; 32 by default. The pace holds all the same; where it is set to a
   * few calls a second, fewer are wanted, as waiting for one's turn counts towards `timeoutMs`.
   */
  readonly concurrency?: number | undefined
  /** Told after each request's results were taken, and at the end, however it ends. */
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined
  /**
   * Where to go on, from an earlier call's `onProgress`. Items that the service had confirmed or refused for good are
   * skipped and have no result; what failed for a reason that passes is done again.
   */
  readonly checkpoint?: string | undefined
}
