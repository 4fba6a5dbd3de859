import { UsageError } from '@portrait/client'
import type { BulkOptions, Input } from './bulk-options.ts'

// Enough to keep the highest documented pace, 200 calls a second, over a distance of 160 ms.
const defaultConcurrency = 32

/** How many requests may be on their way at once. Throws a UsageError. */
export function readConcurrency(call: string, { concurrency = defaultConcurrency }: BulkOptions): number {
  if (Number.isSafeInteger(concurrency) && concurrency > 0) return concurrency
  throw new UsageError(call, 'bad-option', 'concurrency must be a whole number from 1 on.')
}

/** Checks that an input can be iterated. Throws a UsageError. */
export function requireInput(call: string, input: Input<unknown>): void {
  // A text is an iterable of its letters.
  const isList = typeof input === 'object' && input !== null
  if (isList && (Symbol.iterator in input || Symbol.asyncIterator in input)) return
  throw new UsageError(call, 'bad-input', 'its input must be a list: an array, or anything else to iterate.')
}
