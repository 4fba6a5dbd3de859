import type { ChatErrorCode, LcicErrorCode } from '@portrait/protocol'
import type { Facts } from './facts.ts'

/** A refusal by a rule: the vendor's code, and what was wrong in this very request. */
export class Fault<Code extends ChatErrorCode | LcicErrorCode = ChatErrorCode | LcicErrorCode> extends Error {
  override readonly name: string = 'Fault'
  readonly code: Code
  /** What is known of the reason, for a diagnosis. */
  readonly facts: Facts | undefined

  /** `detail` is a whole sentence for people; it may quote the request, never a secret. */
  constructor(code: Code, detail = '', facts?: Facts) {
    super(detail)
    this.code = code
    this.facts = facts
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
