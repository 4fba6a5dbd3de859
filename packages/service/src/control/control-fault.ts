import type { ControlErrorCode } from '@portrait/protocol'

/** A refusal by a control: its code, and what was wrong in this very request. */
export class ControlFault extends Error {
  override readonly name: string = 'ControlFault'
  readonly code: ControlErrorCode
  /** The line of the request's body that is wrong, from 1. */
  readonly line: number | undefined

  /** `detail` is a whole sentence for people; it may quote the request, never a secret. */
  constructor(code: ControlErrorCode, detail = '', line?: number) {
    super(detail)
    this.code = code
    this.line = line
  }
}
