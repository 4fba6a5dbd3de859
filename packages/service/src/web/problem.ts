import { type ChatErrorCode, chatErrors, type Problem, webSettings } from '@portrait/protocol'
import type { ServiceResponse } from '../message.ts'

/** A failure as problem+json with the vendor's code; `status` where HTTP has a better word than the catalogue. */
export function problemResponse(
  code: ChatErrorCode,
  detail: string,
  status: number = chatErrors[code].status,
): ServiceResponse {
  const { meaning, hint } = chatErrors[code]
  const problem: Problem = {
    type: `urn:portrait:error:${code}`,
    title: meaning,
    status,
    code,
    detail: [detail, hint].filter((text) => text !== '').join(' '),
  }
  return { status, headers: webSettings.problemHeaders, body: JSON.stringify(problem) }
}
