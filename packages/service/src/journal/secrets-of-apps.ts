import type { App } from '@portrait/protocol'

/** The secret keys of apps. */
export function secretsOfApps(apps: readonly App[]): readonly string[] {
  return apps.flatMap(({ secretKey, tencentCloud }) => [secretKey, tencentCloud.secretKey])
}
