import { isPortraitError, RateLimitError, ServiceError } from '@portrait/node'
import { type ChatErrorCode, webOperations } from '@portrait/protocol'
import { Fault } from '@portrait/service'

// What the cloud says of the user's own input. All else is between the backend and the cloud.
const told = new Set<number | string>(webOperations.updateMyProfile.errors)

/** Restates a refusal of the cloud that the user can do something about; all other errors stay what they are. */
export function toFault(error: unknown): unknown {
  if (error instanceof RateLimitError) return new Fault(60007)
  if (!(error instanceof ServiceError) || !isTold(error.code)) return error
  return new Fault(error.code, error.reason)
}

/** Whether the cloud does not know the account. */
export function isUnknownAccount(error: unknown): boolean {
  return isPortraitError(error) && error.code === 40003
}

function isTold(code: number | string): code is ChatErrorCode {
  return told.has(code)
}
