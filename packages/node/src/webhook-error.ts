import { brandError, PortraitError } from '@portrait/client'

/** Why a webhook is not believed: its signature, its age, its app, or its shape. */
export type WebhookErrorCode = 'bad-signature' | 'expired' | 'wrong-app' | 'malformed'

/** What came is no webhook of this app. Answer it with HTTP 403 and do nothing. */
export class WebhookError extends PortraitError {
  static {
    brandError(WebhookError, 'WebhookError')
  }
  declare readonly code: WebhookErrorCode

  constructor(code: WebhookErrorCode, problem: string) {
    super(problem, { code, operation: 'webhooks.parse', retryable: false })
  }
}
