import { type ChatErrorCode, chatErrors, chatOperations, type LcicErrorCode, lcicErrors } from '@portrait/protocol'
import { chatFailure } from './chat/chat-envelope.ts'
import { lcicFailure } from './lcic/lcic-envelope.ts'
import type { ServiceResponse } from './message.ts'
import type { ProfileApi } from './trace.ts'
import { problemResponse } from './web/problem.ts'

/** Which operation of which API fails; the id may be absent where no operation was recognised. */
export interface FailingOperation {
  readonly api: ProfileApi
  readonly operation?: string | undefined
}

const noRequestId = '00000000-0000-4000-8000-000000000000'

/**
 * The answer of an operation that fails with a vendor's code, in the envelope of its API: `undefined` when the code is
 * none of that API's. LCIC answers carry the request id.
 */
export function vendorFailure(
  { api, operation }: FailingOperation,
  code: number | string,
  requestId: string = noRequestId,
): ServiceResponse | undefined {
  if (api === 'lcic') return isLcicCode(code) ? lcicFailure(code, '', requestId) : undefined
  if (!isChatCode(code)) return undefined
  return api === 'web' ? problemResponse(code, '') : chatFailure(findChatOperation(operation), code, '')
}

/** Whether a code is in the catalogue of Chat and the web API. */
export function isChatCode(code: number | string): code is ChatErrorCode {
  return typeof code === 'number' && Object.hasOwn(chatErrors, code)
}

/** Whether a code is in the catalogue of LCIC. */
export function isLcicCode(code: number | string): code is LcicErrorCode {
  return typeof code === 'string' && Object.hasOwn(lcicErrors, code)
}

function findChatOperation(id: string | undefined) {
  return Object.values(chatOperations).find((candidate) => candidate.id === id)
}
