import { type DeadlineOptions, maxTimeoutMs } from './deadline.ts'
import { UsageError } from './usage-error.ts'

/** What may be said of a single call. */
export interface CallOptions extends DeadlineOptions {
  /** How often it is made again when that does no harm and may help; as the client says by default. */
  readonly maxRetries?: number | undefined
}

/** Checks a number of retries. Throws a UsageError. */
export function requireMaxRetries(operation: string, maxRetries: number): void {
  if (Number.isSafeInteger(maxRetries) && maxRetries >= 0) return
  throw new UsageError(operation, 'bad-option', 'maxRetries must be a whole number, 0 or more.')
}

/** Checks a time-out. Throws a UsageError. */
export function requireTimeout(operation: string, timeoutMs: number): void {
  if (timeoutMs > 0 && timeoutMs <= maxTimeoutMs) return
  throw new UsageError(operation, 'bad-option', `timeoutMs must be 1 to ${maxTimeoutMs}.`)
}
