import { type LcicErrorCode, lcicErrors, type Validator } from '@portrait/protocol'
import { isHarmlessRetry } from './is-harmless-retry.ts'
import { isRecord } from './is-record.ts'
import type { Operation } from './operation.ts'
import { refuseViolation } from './refuse-violation.ts'
import { ServiceError } from './service-error.ts'
import type { SignedExchange } from './signed-exchange.ts'

/** Makes the decoder of the API 3.0 envelope, which says inside HTTP 200 whether the call failed. */
export function createLcicDecoder(
  { id, idempotent }: Operation,
  validate: Validator | undefined,
): SignedExchange<object>['decode'] {
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
      operation: id,
      code: failure.Code,
      reason: failure.Message,
      hint: entry?.hint,
      retryable: isHarmlessRetry(entry, idempotent),
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
