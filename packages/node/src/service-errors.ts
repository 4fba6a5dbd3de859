import { ServiceError, type ServiceErrorOptions } from '@portrait/client'

/** What is known of a refused call. */
export interface RefusalOptions extends ServiceErrorOptions {
  readonly page?: string | undefined
  readonly userId?: string | undefined
  readonly path?: string | undefined
}

class Refusal extends ServiceError {
  /** The vendor's page about the operation. */
  readonly page: string | undefined

  constructor(options: RefusalOptions) {
    super(options)
    this.page = options.page
  }
}

/** The app has no such account, or LCIC no such user. */
export class AccountNotFoundError extends Refusal {
  static {
    nameErrors(AccountNotFoundError, 'AccountNotFoundError')
  }
  /** Whom the call was about. */
  readonly userId: string | undefined

  constructor(options: RefusalOptions) {
    super(options)
    this.userId = options.userId
  }
}

/** The service does not accept the credentials. */
export class AuthenticationError extends Refusal {
  static {
    nameErrors(AuthenticationError, 'AuthenticationError')
  }
}

/** The caller, the app or a field's declaration does not allow this. */
export class PermissionError extends Refusal {
  static {
    nameErrors(PermissionError, 'PermissionError')
  }
}

/** Calls come too often. */
export class RateLimitError extends Refusal {
  static {
    nameErrors(RateLimitError, 'RateLimitError')
  }
}

/** The service does not accept a value. */
export class InvalidValueError extends Refusal {
  static {
    nameErrors(InvalidValueError, 'InvalidValueError')
  }
  /** Which one, as the caller writes it: `nick`, `custom.Team`. Absent when the service does not say. */
  readonly path: string | undefined

  constructor(options: RefusalOptions) {
    super(options)
    this.path = options.path
  }
}

// On the prototype, so that the stack's first line has it.
function nameErrors({ prototype }: typeof Refusal, name: string): void {
  Object.assign(prototype, { name })
}
