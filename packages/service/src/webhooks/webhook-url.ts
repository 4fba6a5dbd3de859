import type { App } from '@portrait/protocol'
import { signWebhook } from '@portrait/signing'
import type { Webhook } from './to-webhook.ts'

/**
 * Where a webhook goes: the app's target with the vendor's parameters behind its own.
 *
 * @throws {TypeError} when the target is no URL.
 */
export function toWebhookUrl(
  { sdkAppId }: App,
  target: NonNullable<App['webhook']>,
  { command, actor }: Webhook,
  nowMs: number,
): URL {
  const url = new URL(target.url)
  const parameters = {
    SdkAppid: String(sdkAppId),
    CallbackCommand: command,
    contenttype: 'json',
    ClientIP: toClientIp(actor.clientIp),
    OptPlatform: actor.platform,
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  if (target.token !== undefined) {
    const requestTime = Math.floor(nowMs / 1000)
    url.searchParams.set('RequestTime', String(requestTime))
    url.searchParams.set('Sign', signWebhook(target.token, requestTime))
  }
  return url
}

/** Calls in process come from this machine; an IPv4 address may come in the dress of IPv6. */
function toClientIp(clientIp = '127.0.0.1'): string {
  return clientIp.replace(/^::ffff:(?=\d+\.)/, '')
}
