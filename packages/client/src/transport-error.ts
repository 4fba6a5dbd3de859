import { brandError } from './brand-error.ts'
import { isPassingTrouble } from './http-status.ts'
import type { Operation } from './operation.ts'
import { PortraitError } from './portrait-error.ts'

/**
 * Why there is no answer: none in time, no connection, called off by the caller, not an answer of this API, or not sent
 * because too many calls wait for their turn.
 */
export type TransportErrorCode = 'timeout' | 'network' | 'aborted' | 'bad-response' | 'queue-full'

/** What else is known of a call that has no answer. */
export interface TransportErrorOptions {
  /** The HTTP status of a bad response. */
  readonly httpStatus?: number
  readonly cause?: unknown
}

/** The call has no answer of the service: whether it took effect is not known. */
export class TransportError extends PortraitError {
  static {
    brandError(TransportError, 'TransportError')
  }
  declare readonly code: TransportErrorCode
  /** The HTTP status of a bad response; 0 otherwise, and where a browser hides it. */
  readonly httpStatus: number

  constructor(
    { id, idempotent }: Pick<Operation, 'id' | 'idempotent'>,
    code: TransportErrorCode,
    problem: string,
    { httpStatus = 0, cause }: TransportErrorOptions = {},
  ) {
    const passes = code === 'bad-response' ? isPassingTrouble(httpStatus) : code !== 'aborted'
    super(problem, { code, operation: id, retryable: idempotent && passes, cause })
    this.httpStatus = httpStatus
  }
}
