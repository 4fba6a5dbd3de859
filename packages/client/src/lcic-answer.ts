import { type LcicErrorCode, lcicErrors, type Validator } from '@portrait/protocol'
import { isRecord } from './is-record.ts'
import { refuseViolation } from './refuse-violation.ts'
import type { Exchange } from './send.ts'
import { ServiceError } from './service-error.ts'

/** Makes the decoder of the API 3.0 envelope, which says inside HTTP 200 whether the call failed. */
export function createLcicDecoder(operation: string, validate: Validator | undefined): Exchange<object>['decode'] {
  return ({ status, body }, refuse) => {
    if (status !== 200 || !isRecord(body) || !isRecord(body.Response)) return refuse('JSON of another shape')
    const { Error: failure, RequestId } = body.Response
    if (typeof RequestId !== 'string') return refuse('JSON without a RequestId')
    if (failure === undefined) {
      refuseViolation(validate?.(body), refuse)
      return body.Response
    }
    if (!isRecord(failure) || typeof failure.Code !== 'string' || typeof failure.Message !== 'string') {
      return refuse('an Error without Code and Message')
    }
    const entry = entryOf(failure.Code)
    throw new ServiceError({
      operation,
      code: failure.Code,
      reason: failure.Message,
      hint: entry?.hint,
      retryable: entry?.retryable ?? false,
      httpStatus: status,
      requestId: RequestId,
    })
  }
}

/** The catalogue's entry of a code, else of the general code before its point: the vendor adds special ones at will. */
function entryOf(code: string): (typeof lcicErrors)[LcicErrorCode] | undefined {
  if (isLcicErrorCode(code)) return lcicErrors[code]
  const [general = ''] = code.split('.', 1)
  return isLcicErrorCode(general) ? lcicErrors[general] : undefined
}

function isLcicErrorCode(code: string): code is LcicErrorCode {
  return Object.hasOwn(lcicErrors, code)
}
