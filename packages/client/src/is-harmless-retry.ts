import type { ErrorKind } from '@portrait/protocol'

interface Refusal {
  readonly retryable: boolean
  readonly kind?: ErrorKind
}

/**
 * Whether a refused call may be made again: the refusal may pass, and the call did nothing yet, or does no more when it is
 * done twice.
 */
export function isHarmlessRetry(refusal: Refusal | undefined, idempotent: boolean): boolean {
  return refusal?.retryable === true && (idempotent || refusal.kind === 'rate-limit')
}
