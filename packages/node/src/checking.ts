import { UsageError, type UsageErrorCode } from '@portrait/client'

/** Runs what checks its arguments. A TypeError or RangeError of it becomes a UsageError of the operation. */
export function checking<Result>(operation: string, code: UsageErrorCode, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new UsageError(operation, code, error.message, error)
    }
    throw error
  }
}

/** Checks an option that is text and may not be empty. Throws a UsageError. */
export function requireText(operation: string, option: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  // Without the value: it may be a secret of another type.
  throw new UsageError(operation, 'bad-option', `${option} must be text that is not empty.`)
}
