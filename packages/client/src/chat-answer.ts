import { type ChatErrorCode, chatErrors, type Validator } from '@portrait/protocol'
import { isHarmlessRetry } from './is-harmless-retry.ts'
import { isRecord } from './is-record.ts'
import type { Operation } from './operation.ts'
import { redact } from './redact.ts'
import { refuseViolation } from './refuse-violation.ts'
import { ServiceError } from './service-error.ts'
import type { SignedExchange } from './signed-exchange.ts'

/** Makes the decoder of the Chat envelope, which says inside HTTP 200 whether the call failed. */
export function createChatDecoder(
  { id, idempotent }: Operation,
  validate: Validator | undefined,
): SignedExchange<object>['decode'] {
  return ({ status, body }, refuse, secret = '') => {
    if (status !== 200 || !isRecord(body)) return refuse('JSON of another shape')
    const { ActionStatus, ErrorCode, ErrorInfo, RequestId } = body
    if (ActionStatus === 'OK' && ErrorCode === 0) {
      refuseViolation(validate?.(body), refuse)
      return body
    }
    if (typeof ErrorCode !== 'number' || ErrorCode === 0) return refuse('JSON of another shape')
    const entry = isChatErrorCode(ErrorCode) ? chatErrors[ErrorCode] : undefined
    throw new ServiceError({
      operation: id,
      code: ErrorCode,
      reason: redact(toReason(typeof ErrorInfo === 'string' ? ErrorInfo : '', entry?.meaning), secret),
      hint: entry?.hint,
      retryable: isHarmlessRetry(entry, idempotent),
      httpStatus: status,
      requestId: typeof RequestId === 'string' ? RequestId : undefined,
    })
  }
}

/** The vendor's words are often a mere name such as Err_Profile_Comm_Decode_Fail; the catalogue says what it means. */
function toReason(info: string, meaning: string | undefined): string {
  if (info === '') return meaning ?? 'The service gives no reason.'
  const sentence = /[.!?。]$/.test(info) ? info : `${info}.`
  return meaning === undefined || info.includes(meaning) ? sentence : `${sentence} ${meaning}`
}

function isChatErrorCode(code: number): code is ChatErrorCode {
  return Object.hasOwn(chatErrors, code)
}
