import { equalInConstantTime, sha256Hex } from '#primitives'

/** How far the clocks of sender and receiver may be apart, as the vendor's page says. */
const toleranceSeconds = 60

export interface VerifyWebhookOptions {
  /** The token from the console. */
  readonly token: string
  /** The receiver's clock, in milliseconds since the epoch; the machine's when absent. */
  readonly nowMs?: number
}

/**
 * The `Sign` of a webhook sent at `requestTime`, Unix seconds: SHA-256 of token and time, in lower-case hex.
 * https://intl.cloud.tencent.com/document/product/1047/34354
 */
export function signWebhook(token: string, requestTime: number): string {
  return sha256Hex(`${token}${requestTime}`)
}

/** Whether the query of a webhook was signed with the token, and within a minute of the receiver's clock. */
export function verifyWebhook(
  query: { readonly RequestTime: string; readonly Sign: string },
  { token, nowMs = Date.now() }: VerifyWebhookOptions,
): boolean {
  const { RequestTime, Sign } = query
  if (!/^\d{1,12}$/.test(RequestTime)) return false
  const isTimely = Math.abs(nowMs / 1000 - Number(RequestTime)) <= toleranceSeconds
  return equalInConstantTime(Sign, signWebhook(token, Number(RequestTime))) && isTimely
}
