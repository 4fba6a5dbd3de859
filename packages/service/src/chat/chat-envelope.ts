import { type ChatErrorCode, type ChatFailure, chatErrors, type chatOperations, chatSettings } from '@portrait/protocol'
import type { ServiceResponse } from '../message.ts'

type ChatOperation = (typeof chatOperations)[keyof typeof chatOperations]

/** Puts the envelope around a command's result. */
export function chatSuccess(operation: ChatOperation, result: object): ServiceResponse {
  return respond({ ...result, ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ...display(operation) })
}

/** A failure, inside HTTP 200. The vendor's own words where they are known, ours and the detail where not. */
export function chatFailure(
  operation: ChatOperation | undefined,
  code: ChatErrorCode,
  detail: string,
): ServiceResponse {
  const entry: { readonly info?: string; readonly meaning: string } = chatErrors[code]
  const info = entry.info ?? [entry.meaning, detail].filter((text) => text !== '').join(' ')
  const failure: ChatFailure = {
    ActionStatus: 'FAIL',
    ErrorCode: code,
    ErrorInfo: info,
    ...(operation && display(operation)),
  }
  return respond(failure)
}

/** The profile commands answer an ErrorDisplay too; the spec's failures say which. */
function display({ failure }: ChatOperation): { ErrorDisplay?: string } {
  return failure.some((name) => name === 'ErrorDisplay') ? { ErrorDisplay: '' } : {}
}

function respond(body: object): ServiceResponse {
  return { status: 200, headers: chatSettings.answerHeaders, body: JSON.stringify(body) }
}
