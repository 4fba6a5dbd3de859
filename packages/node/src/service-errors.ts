import { brandError, ServiceError, type ServiceErrorOptions } from '@portrait/client'

/** What is known of a refused call. */
export interface RefusalOptions extends ServiceErrorOptions {
  readonly page?: string | undefined
  readonly userId?: string | undefined
  readonly path?: string | undefined
}

/** The service refused the call; the subclasses are the kinds that callers handle in a way of their own. */
export class RefusedError extends ServiceError {
  static {
    brandError(RefusedError, 'RefusedError')
  }
  /** The vendor's page about the operation. */
  readonly page: string | undefined
  /** Whom the call was about, where it was about one. */
  readonly userId: string | undefined
  /** Which value, as the caller writes it: `changes.nick`, `account.avatar`. Absent when the service does not say. */
  readonly path: string | undefined

  constructor(options: RefusalOptions) {
    super(options)
    this.page = options.page
    this.userId = options.userId
    this.path = options.path
  }
}

/** The app has no such account, or LCIC no such user. */
export class AccountNotFoundError extends RefusedError {
  static {
    brandError(AccountNotFoundError, 'AccountNotFoundError')
  }
}

/** The service does not accept the credentials. */
export class AuthenticationError extends RefusedError {
  static {
    brandError(AuthenticationError, 'AuthenticationError')
  }
}

/** The caller, the app or a field's declaration does not allow this. */
export class PermissionError extends RefusedError {
  static {
    brandError(PermissionError, 'PermissionError')
  }
}

/** Calls come too often. */
export class RateLimitError extends RefusedError {
  static {
    brandError(RateLimitError, 'RateLimitError')
  }
}

/** The service does not accept a value. */
export class InvalidValueError extends RefusedError {
  static {
    brandError(InvalidValueError, 'InvalidValueError')
  }
}
