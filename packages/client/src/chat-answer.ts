import { type ChatErrorCode, chatErrors, type Validator } from '@portrait/protocol'
import { isRecord } from './is-record.ts'
import { refuseViolation } from './refuse-violation.ts'
import type { Exchange } from './send.ts'
import { ServiceError } from './service-error.ts'

export interface ChatDecoderOptions {
  /** Takes secrets out of the service's words. */
  readonly redact: (text: string) => string
  readonly validate: Validator | undefined
}

/** Makes the decoder of the Chat envelope, which says inside HTTP 200 whether the call failed. */
export function createChatDecoder(
  operation: string,
  { redact, validate }: ChatDecoderOptions,
): Exchange<object>['decode'] {
  return ({ status, body }, refuse) => {
    if (status !== 200 || !isRecord(body)) return refuse('JSON of another shape')
    const { ActionStatus, ErrorCode, ErrorInfo, RequestId } = body
    if (ActionStatus === 'OK' && ErrorCode === 0) {
      refuseViolation(validate?.(body), refuse)
      return body
    }
    if (typeof ErrorCode !== 'number' || ErrorCode === 0) return refuse('JSON of another shape')
    const entry = isChatErrorCode(ErrorCode) ? chatErrors[ErrorCode] : undefined
    throw new ServiceError({
      operation,
      code: ErrorCode,
      reason: redact(toReason(typeof ErrorInfo === 'string' ? ErrorInfo : '', entry?.meaning)),
      hint: entry?.hint,
      retryable: entry?.retryable ?? false,
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
