import type { ChatErrorCode, LcicErrorCode } from '@portrait/protocol'

/** A refusal by a rule: the vendor's code, and what was wrong in this very request. */
export class Fault<Code extends ChatErrorCode | LcicErrorCode = ChatErrorCode | LcicErrorCode> extends Error {
  override readonly name: string = 'Fault'
  readonly code: Code

  /** `detail` is a whole sentence for people; it may quote the request, never a secret. */
  constructor(code: Code, detail = '') {
    super(detail)
    this.code = code
  }
}

/** Whether something thrown is a refusal with a Chat code, which the web API uses too. */
export function isChatFault(error: unknown): error is Fault<ChatErrorCode> {
  return error instanceof Fault && typeof error.code === 'number'
}

/** Whether something thrown is a refusal with an LCIC code. */
export function isLcicFault(error: unknown): error is Fault<LcicErrorCode> {
  return error instanceof Fault && typeof error.code === 'string'
}
