import { type LcicErrorCode, type LcicFailure, lcicErrors, lcicSettings } from '@portrait/protocol'
import type { ServiceResponse } from '../message.ts'

/** Puts the envelope around an action's result. */
export function lcicSuccess(result: object, requestId: string): ServiceResponse {
  return respond({ ...result, RequestId: requestId })
}

/** A failure, inside HTTP 200: the catalogue's meaning and what was wrong in this very request. */
export function lcicFailure(code: LcicErrorCode, detail: string, requestId: string): ServiceResponse {
  const Message = [lcicErrors[code].meaning, detail].filter((text) => text !== '').join(' ')
  const failure: LcicFailure = { Error: { Code: code, Message }, RequestId: requestId }
  return respond(failure)
}

function respond(response: object): ServiceResponse {
  return { status: 200, headers: lcicSettings.answerHeaders, body: JSON.stringify({ Response: response }) }
}
