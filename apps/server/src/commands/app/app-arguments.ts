import { connectControl } from '../connect.ts'
import type { Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { requireSettings } from '../settings/settings.ts'

/** What every command about apps may be told. */
export type AppArguments = SettingArguments & {
  readonly secrets?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

/** The control API, the settings, and the app that is meant. Throws a CommandError when none is. */
export async function openApp(session: Session, named: number | undefined, options: AppArguments) {
  const settings = await readSettings(session, options)
  const control = connectControl(session, settings)
  return { control, settings, sdkAppId: named ?? requireSettings(settings, 'sdkAppId').sdkAppId }
}
