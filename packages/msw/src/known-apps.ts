import type { App } from '@portrait/protocol'

/** Which app a request is for: an SDKAppID, or for LCIC a SecretId. */
export type AppName = number | string

// Handlers cannot see each other, and a mock must leave to others what is theirs. Names alone are kept, so that a mock
// that nobody holds goes away.
const known = new Set<AppName>()

/** What an app is called by. */
export function namesOf({ sdkAppId, tencentCloud }: Pick<App, 'sdkAppId' | 'tencentCloud'>): readonly AppName[] {
  return [sdkAppId, tencentCloud.secretId]
}

/** Makes the apps of a mock known to all mocks of this program. */
export function introduceApps(apps: readonly App[]): void {
  for (const name of apps.flatMap(namesOf)) known.add(name)
}

/** Whether a mock of this program has, or had, such an app. */
export function isKnownApp(name: AppName): boolean {
  return known.has(name)
}

/** Whether there are more apps than so many names tell of: those of other mocks. */
export function hasOthers(names: number): boolean {
  return known.size > names
}
