import { type PortraitError, ServiceError, UsageError } from '@portrait/client'
import { findErrorEntry } from '../create-refusal.ts'

/** Whether an item may fare better next time though it stays as it is: no answer, a limit, a wrong key, a lost write. */
export function isPassing(error: PortraitError): boolean {
  if (error instanceof UsageError) return false
  if (!(error instanceof ServiceError) || error.retryable) return true
  const kind = findErrorEntry(error.code)?.kind
  return kind === 'authentication' || kind === 'permission' || kind === 'rate-limit'
}

/** Whether the service may have refused a whole request for the sake of one of its items. */
export function mayBeOneItemsFault(error: PortraitError): boolean {
  if (!(error instanceof ServiceError) || isPassing(error)) return false
  const entry = findErrorEntry(error.code)
  // A code without a kind that the catalogue does know is about the request, not its items.
  return entry === undefined || entry.kind !== undefined
}
