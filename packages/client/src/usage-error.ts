import { brandError } from './brand-error.ts'
import { PortraitError } from './portrait-error.ts'

/** What was wrong with the call: an option, its input, or the credentials that a callback should have given. */
export type UsageErrorCode = 'bad-option' | 'bad-input' | 'no-credentials'

/** The call was wrong. Nothing was sent. */
export class UsageError extends PortraitError {
  static {
    brandError(UsageError, 'UsageError')
  }
  declare readonly code: UsageErrorCode

  constructor(operation: string, code: UsageErrorCode, problem: string, cause?: unknown) {
    super(problem, { code, operation, retryable: false, cause })
  }
}
