import type { Attempt } from './attempt.ts'
import { brandError } from './brand-error.ts'
import { PortraitError } from './portrait-error.ts'

/** What a service said when it refused a call. */
export interface ServiceErrorOptions {
  readonly operation: string
  readonly code: number | string
  /** Why, as whole sentences; the first 1,000 characters count. */
  readonly reason: string
  readonly retryable: boolean
  readonly httpStatus: number
  readonly hint?: string | undefined
  readonly requestId?: string | undefined
  /** The requests that the call made; none by default. */
  readonly attempts?: readonly Attempt[] | undefined
}

/** The service answered that the call failed. */
export class ServiceError extends PortraitError {
  static {
    brandError(ServiceError, 'ServiceError')
  }
  /** The HTTP status; Chat and LCIC answer their failures with 200. */
  readonly httpStatus: number
  /** What to do about it, where the error catalogue knows. */
  readonly hint: string | undefined
  /** Names the request when a problem is reported to the vendor. */
  readonly requestId: string | undefined

  constructor(options: ServiceErrorOptions) {
    const { code, reason, hint = '', httpStatus, requestId } = options
    // The reason comes from the other side, which may be anyone.
    super(`${code} ${reason.slice(0, 1000)} ${hint}`.trimEnd(), options)
    this.httpStatus = httpStatus
    this.hint = options.hint
    this.requestId = requestId
  }
}
