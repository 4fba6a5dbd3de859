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
  /** Why, as whole sentences: the service's words and the catalogue's. */
  readonly reason: string
  /** The HTTP status; Chat and LCIC answer their failures with 200. */
  readonly httpStatus: number
  /** What to do about it, where the error catalogue knows. */
  readonly hint: string | undefined
  /** Names the request when a problem is reported to the vendor. */
  readonly requestId: string | undefined

  constructor(options: ServiceErrorOptions) {
    const { code, hint, httpStatus, requestId } = options
    // It comes from the other side, which may be anyone.
    const reason = options.reason.slice(0, 1000)
    super(`${code} ${reason} ${hint ?? ''}`.trimEnd(), options)
    this.reason = reason
    this.httpStatus = httpStatus
    this.hint = hint
    this.requestId = requestId
  }
}
