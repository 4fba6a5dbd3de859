/** The longest wait before a call is made again, unless the service asks for more. */
const longestMs = 10_000
const shortestMs = 200

/** What decides how long to wait before a call is made again. */
export interface RetryDelayOptions {
  /** How many requests have failed so far, from 1. */
  readonly failures: number
  /** After what time the service counts afresh, when it refused the call for coming too often. */
  readonly windowMs: number | undefined
  /** The answer's `Retry-After`. */
  readonly retryAfter: string | undefined
  readonly nowMs: number
  readonly random: () => number
}

/**
 * How long to wait, after what the service itself asks for: any time up to a bound that doubles (full jitter). After a
 * call too many it is the bound's second half (equal jitter), so that the second try at the latest meets a fresh count.
 */
export function toRetryDelayMs({ failures, windowMs, retryAfter, nowMs, random }: RetryDelayOptions): number {
  const bound = Math.min((windowMs ?? shortestMs) * 2 ** (failures - 1), Math.max(longestMs, windowMs ?? 0))
  const share = windowMs === undefined ? random() : (1 + random()) / 2
  return Math.floor(parseRetryAfterMs(retryAfter, nowMs) + share * bound)
}

/** A `Retry-After` header, seconds or a date, as milliseconds from now; 0 when there is none or it makes no sense. */
function parseRetryAfterMs(text: string | undefined, nowMs: number): number {
  if (text === undefined) return 0
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs
  return Number.isNaN(ms) ? 0 : Math.max(0, ms)
}
