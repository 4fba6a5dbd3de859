import type { WebClientOptions } from '@portrait/client/web-profiles'
import type { ConnectOptions } from './create-options.ts'

/** The options of the web client. A `fetch` that answers by itself needs no address, and is given one. */
export function toClientOptions(options: ConnectOptions): Omit<WebClientOptions, 'userSig'> {
  const { SDKAppID, baseUrl = 'http://localhost', fetch } = options
  return { baseUrl, fetch, sdkAppId: Number(SDKAppID) }
}
