import { type Clock, UsageError } from '@portrait/client'
import type { DefinedFields } from '@portrait/protocol'
import { signWebhook, verifyWebhook, type WebhookRefusal } from '@portrait/signing'
import { WebhookError } from './webhook-error.ts'
import { isRecord, toWebhookEvent, type WebhookEvent, type WebhookSource } from './webhook-event.ts'

/** A webhook as it arrives. */
export interface WebhookRequest {
  /** The request's URL with its query; Node's `request.url`, which has no host, will do. */
  readonly url: string
  /** The request's body, as text. */
  readonly body: string
}

/** What else a webhook for tests says. */
export interface SignWebhookOptions extends Partial<WebhookSource> {
  /** Where it goes, without query; `/` by default. */
  readonly url?: string | undefined
}

/** Webhooks that the service sends when something has happened. */
export interface Webhooks<Key extends string = never> {
  /**
   * Checks and reads a webhook. Answer it with HTTP 200 and `webhooks.answer` within two seconds. Throws a WebhookError
   * when it is not one of this app, and a UsageError when the client was made without `webhookToken`.
   * {@link https://www.tencentcloud.com/document/product/1047/34354}
   */
  parse(request: WebhookRequest): WebhookEvent<Key>
  /** What to answer, as the body. */
  readonly answer: string
  /** For tests: a webhook with this body, in the vendor's form, as the service would send it. */
  sign(body: object, options?: SignWebhookOptions): WebhookRequest
}

/** Whose webhooks. */
export interface WebhooksOptions {
  readonly sdkAppId: number
  /** The authentication token that was set in the console; null when none was, which lets anybody send webhooks. */
  readonly token: string | null | undefined
  readonly clock: Clock
}

const answer = JSON.stringify({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })

/** Makes the reader of an app's webhooks. */
export function createWebhooks<Key extends string>(
  { sdkAppId, token, clock }: WebhooksOptions,
  fields: DefinedFields<Key>,
): Webhooks<Key> {
  return {
    answer,

    parse({ url, body }) {
      const query = new URL(url, 'http://localhost').searchParams
      const find = (name: string) => query.get(name) ?? undefined
      requireSignature(token, find('RequestTime'), find('Sign'), clock.now())
      if (find('SdkAppid') !== String(sdkAppId)) {
        throw new WebhookError('wrong-app', 'it is for another app. Compare SdkAppid in its query with sdkAppId.')
      }
      const source = { platform: find('OptPlatform') ?? 'Unknown', clientIp: find('ClientIP') ?? '' }
      return toWebhookEvent(parseBody(body), source, fields)
    },

    sign(body, { url = '/', platform = 'RESTAPI', clientIp = '127.0.0.1' } = {}) {
      const command = isRecord(body) ? String(body.CallbackCommand) : ''
      const seconds = Math.floor(clock.now() / 1000)
      const query = new URLSearchParams({
        SdkAppid: String(sdkAppId),
        CallbackCommand: command,
        contenttype: 'json',
        ClientIP: clientIp,
        OptPlatform: platform,
        ...(token && { RequestTime: String(seconds), Sign: signWebhook(token, seconds) }),
      })
      return { url: `${url}?${query}`, body: JSON.stringify(body) }
    },
  }
}

const problems: Readonly<Record<WebhookRefusal, readonly ['bad-signature' | 'expired', string]>> = {
  missing: ['bad-signature', 'it is not signed. Set the authentication token in the console.'],
  mismatch: ['bad-signature', 'its signature was made with another token. Compare webhookToken.'],
  expired: ['expired', "it is over a minute old, or this machine's clock is wrong."],
}

function requireSignature(
  token: string | null | undefined,
  requestTime: string | undefined,
  sign: string | undefined,
  nowMs: number,
): void {
  if (token === null) return
  if (!token) {
    const problem = 'give createChat the webhookToken of the console, or null when webhooks are not signed.'
    throw new UsageError('webhooks.parse', 'bad-option', problem)
  }
  const verification = verifyWebhook({ token, requestTime, sign, nowMs })
  if (!verification.ok) throw new WebhookError(...problems[verification.reason])
}

function parseBody(text: string): Readonly<Record<string, unknown>> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // Told below. The parser's own error would quote the body.
  }
  if (isRecord(body)) return body
  throw new WebhookError('malformed', 'its body is not a JSON object.')
}
