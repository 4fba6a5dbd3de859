import { connectControl } from './connect.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings/settings.ts'

/** Keys of the app's custom profile fields: the settings say them, or a service of one's own. */
export async function findCustomKeys(session: Session, settings: Settings): Promise<readonly string[]> {
  const { url, sdkAppId, controlToken, customFields } = settings
  if (customFields !== undefined) return customFields.value
  if (url === undefined || sdkAppId === undefined || controlToken === undefined) return []
  const app = await connectControl(session, settings).getApp({ sdkAppId: sdkAppId.value })
  return app.customFields.map(({ key }) => key)
}
