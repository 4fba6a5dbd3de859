import type { ControlClient } from '@portrait/client'
import type { Settings } from './settings/settings.ts'

/**
 * Which app the ready file names now that apps were replaced or deleted: a sentence after a blank, nothing where the service
 * was not found by one.
 */
export async function tellReadyFile(control: ControlClient, { readyFile }: Settings): Promise<string> {
  if (readyFile === undefined) return ''
  const { path, sdkAppId } = readyFile
  const { apps } = await control.listApps()
  if (apps.some((app) => app.sdkAppId === sdkAppId)) return ` ${path} still names the app ${sdkAppId}.`
  const [first] = apps
  if (first === undefined) return ` No app is left: portrait app create makes one.`
  return ` ${path} names the app ${first.sdkAppId} now.`
}
