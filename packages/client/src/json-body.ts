import { UsageError } from './usage-error.ts'

/** The JSON text of an operation's input. Throws a UsageError. */
export function toJsonBody(operation: string, input: unknown): string {
  let cause: unknown
  try {
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return JSON.stringify(input)
  } catch (error) {
    cause = error
  }
  throw new UsageError(operation, 'bad-input', 'its input must be an object that JSON can express.', cause)
}
