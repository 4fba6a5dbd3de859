import type { App } from '@portrait/protocol'

/** What a server needs to call the mock, in the shape the adapters and clients take. */
export interface MockCredentials {
  /** For the Chat server API: `createChat({ ...mock.credentials.chat, region: 'singapore' })`. */
  readonly chat: { readonly sdkAppId: number; readonly secretKey: string; readonly admin: string }
  /** For LCIC: `createLcic({ ...mock.credentials.lcic, host: 'international' })`. */
  readonly lcic: { readonly secretId: string; readonly secretKey: string }
}

/** The credentials of an app and its first admin. */
export function toCredentials({ sdkAppId, secretKey, admins, tencentCloud }: App): MockCredentials {
  const [admin = 'administrator'] = admins
  return { chat: { sdkAppId, secretKey, admin }, lcic: tencentCloud }
}
