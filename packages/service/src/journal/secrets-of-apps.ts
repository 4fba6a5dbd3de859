import type { App } from '@portrait/protocol'

/** The secrets of apps: their keys, and what their webhooks are signed with. */
export function secretsOfApps(apps: readonly App[]): readonly string[] {
  return apps.flatMap(({ secretKey, tencentCloud, webhook }) => [
    secretKey,
    tencentCloud.secretKey,
    ...(webhook?.token === undefined ? [] : [webhook.token]),
  ])
}
