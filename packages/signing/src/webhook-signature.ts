import { equalInConstantTime, sha256Hex } from '#primitives'

/** What a webhook's query says, and by which token and time to judge it. */
export interface VerifyWebhookOptions {
  /** The authentication token that was set in the console. */
  readonly token: string
  /** `RequestTime` of the query, as it came. */
  readonly requestTime: string | undefined
  /** `Sign` of the query, as it came. */
  readonly sign: string | undefined
  /** Milliseconds since the epoch; the system clock by default. */
  readonly nowMs?: number
}

/** Why a webhook is not believed. */
export type WebhookRefusal = 'missing' | 'expired' | 'mismatch'

/** Whether a webhook comes from who knows the token. */
export type WebhookVerification = { readonly ok: true } | { readonly ok: false; readonly reason: WebhookRefusal }

// The vendor's advice: refuse when the clocks differ by more than a minute.
const toleranceMs = 60_000

/**
 * The `Sign` of a webhook: SHA-256 of token and time, in lower-case hex. It does not cover the body. Throws a
 * TypeError when the token is not text or is empty.
 * {@link https://www.tencentcloud.com/document/product/1047/34354}
 */
export function signWebhook(token: string, requestTimeSeconds: number): string {
  requireToken(token)
  return sha256Hex(`${token}${requestTimeSeconds}`)
}

/**
 * Tells in `ok` whether a webhook is signed with the token and is less than a minute old. Throws a TypeError when the
 * token is not text or is empty.
 */
export function verifyWebhook(options: VerifyWebhookOptions): WebhookVerification {
  const { token, requestTime, sign, nowMs = Date.now() } = options
  requireToken(token)
  if (requestTime === undefined || sign === undefined) return { ok: false, reason: 'missing' }
  const isTime = /^\d{1,15}$/.test(requestTime)
  if (!isTime || !equalInConstantTime(sha256Hex(token + requestTime), sign)) return { ok: false, reason: 'mismatch' }
  if (Math.abs(nowMs - Number(requestTime) * 1000) > toleranceMs) return { ok: false, reason: 'expired' }
  return { ok: true }
}

// Without a token anybody could make the signature.
function requireToken(token: unknown): void {
  if (typeof token === 'string' && token !== '') return
  throw new TypeError('token must be text that is not empty: the authentication token that was set in the console.')
}
