import { type LcicErrorCode, lcicErrors } from '@portrait/protocol'
import { isRecord } from './is-record.ts'
import type { Operation } from './operation.ts'
import type { Answer } from './send.ts'
import { ServiceError } from './service-error.ts'

/** Reads the API 3.0 envelope, which says inside HTTP 200 whether the call failed. The decoder throws a ServiceError. */
export function decodeLcic({ id }: Operation): (answer: Answer) => object | undefined {
  return ({ status, body }) => {
    if (status !== 200 || !isRecord(body) || !isRecord(body.Response)) return undefined
    const { Error: failure, RequestId } = body.Response
    if (typeof RequestId !== 'string') return undefined
    if (failure === undefined) return body.Response
    if (!isRecord(failure) || typeof failure.Code !== 'string' || typeof failure.Message !== 'string') return undefined
    const entry = entryOf(failure.Code)
    throw new ServiceError({
      operation: id,
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
  const general = code.split('.', 1)[0] ?? ''
  if (isLcicErrorCode(code)) return lcicErrors[code]
  return isLcicErrorCode(general) ? lcicErrors[general] : undefined
}

function isLcicErrorCode(code: string): code is LcicErrorCode {
  return Object.hasOwn(lcicErrors, code)
}
