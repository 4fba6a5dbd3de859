import { type ChatErrorCode, chatErrors } from '@portrait/protocol'
import { isRecord } from './is-record.ts'
import type { Operation } from './operation.ts'
import type { Answer } from './send.ts'
import { ServiceError } from './service-error.ts'

/** Reads the Chat envelope, which says inside HTTP 200 whether the call failed. The decoder throws a ServiceError. */
export function decodeChat(
  { id }: Operation,
  redact: (text: string) => string,
): (answer: Answer) => object | undefined {
  return ({ status, body }) => {
    if (status !== 200 || !isRecord(body)) return undefined
    const { ActionStatus, ErrorCode, ErrorInfo, RequestId } = body
    if (ErrorCode === 0) return ActionStatus === 'OK' ? body : undefined
    if (typeof ErrorCode !== 'number') return undefined
    const entry = isChatErrorCode(ErrorCode) ? chatErrors[ErrorCode] : undefined
    throw new ServiceError({
      operation: id,
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
function toReason(info: string, meaning = ''): string {
  if (info.includes(meaning) && info !== '') return toSentence(info)
  return [info && toSentence(info), meaning].filter(Boolean).join(' ') || 'It gives no reason.'
}

function toSentence(text: string): string {
  return /[.!?。]$/.test(text) ? text : `${text}.`
}

function isChatErrorCode(code: number): code is ChatErrorCode {
  return Object.hasOwn(chatErrors, code)
}
