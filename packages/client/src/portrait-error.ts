import type { Attempt } from './attempt.ts'
import { brandError } from './brand-error.ts'

/** What every error says. */
export interface PortraitErrorOptions {
  readonly code: number | string
  readonly operation: string
  readonly retryable: boolean
  /** None by default. */
  readonly attempts?: readonly Attempt[] | undefined
  readonly cause?: unknown
}

/** The root of all errors that Portrait's clients throw. */
export class PortraitError extends Error {
  static {
    brandError(PortraitError, 'PortraitError')
  }
  /** The service's own code, or one of the words that the subclass lists. */
  readonly code: number | string
  /** What was being done: an operation such as `portrait_set`, or the function that was called. */
  readonly operation: string
  /** Whether the same call may succeed later and does no harm by being made twice. */
  readonly retryable: boolean
  /** The requests that the call made, each of which failed, in their order; the web client makes no list. */
  readonly attempts: readonly Attempt[]

  /** `problem` says why, and what to do: whole sentences. */
  constructor(problem: string, { code, operation, retryable, attempts = [], cause }: PortraitErrorOptions) {
    super(`${operation} failed: ${problem}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.operation = operation
    this.retryable = retryable
    this.attempts = attempts
  }

  /** Everything but the cause and the stack, for logs. It holds no secret. */
  toJSON(): object {
    const { name, message } = this
    return Object.assign({ name, message }, this)
  }
}

/** Whether a value is an error of Portrait's, of this copy of the package or of another. */
export function isPortraitError(value: unknown): value is PortraitError {
  return value instanceof PortraitError
}
