import { AuthenticationError, type PortraitError, TransportError } from '@portrait/node'
import type { ChatErrorCode } from '@portrait/protocol'

// An admin is required; the app is missing, cancelled, not known, or not available.
const refusedToAll: readonly unknown[] = [60010, 60016, 60020, 60026, 70020, 70403] satisfies ChatErrorCode[]

/** Whether a failure would befall every other user too: no answer, credentials, the app, a trouble that did not pass. */
export function concernsEverybody(error: PortraitError): boolean {
  const isRefusedToAll = error instanceof AuthenticationError || refusedToAll.includes(error.code)
  return isRefusedToAll || error.retryable || error instanceof TransportError
}
