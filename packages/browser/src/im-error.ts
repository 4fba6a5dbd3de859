import { PortraitError } from '@portrait/client/errors'

/** Why a call of the adapter failed: the error that every one of its promises rejects with. */
export class ImError extends PortraitError {
  static {
    ImError.prototype.name = 'ImError'
  }
  /** The vendor's number: of its SDK (2xxx, 3xxx) or of its service. */
  declare readonly code: number

  /** `problem` says why, and what to do: whole sentences. `cause` also says whether the call may be made again. */
  constructor(operation: string, code: number, problem: string, cause?: PortraitError) {
    super(problem, { code, operation, retryable: cause?.retryable === true, cause })
  }
}
