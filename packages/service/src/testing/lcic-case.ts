import type { LcicErrorCode } from '@portrait/protocol'
import type { LcicOperationId } from '../lcic/lcic-rule.ts'
import type { ServiceRequest } from '../message.ts'
import type { ErrorCase } from './error-case.ts'
import { type Tc3RequestOptions, tc3Request, type V1RequestOptions, v1Request } from './lcic-request.ts'

/** A request in the new or the old manner. */
export interface LcicRequestOptions extends Tc3RequestOptions {
  /** Which action is named, when it is not the operation's own. */
  readonly action?: string
  /** Signs in the old manner instead. */
  readonly v1?: V1RequestOptions
}

export type LcicCase = ErrorCase<LcicOperationId, LcicErrorCode, LcicRequestOptions>

/** Makes the request of a case. */
export function lcicRequest(operation: LcicOperationId, options: LcicRequestOptions): ServiceRequest {
  const { action = operation, v1 } = options
  return v1 === undefined ? tc3Request(action, options) : v1Request(action, v1)
}
