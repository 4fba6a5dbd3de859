import type { ControlClient } from '@portrait/client'
import { connectControl } from './connect.ts'
import type { Session } from './session.ts'
import { readSettings, type SettingArguments } from './settings/read-settings.ts'

/** What every command that uses the control API may be told. */
export type ControlArguments = SettingArguments & { readonly json?: boolean }

/** The control API. Throws a CommandError when it is not known. */
export async function openControl(session: Session, options: SettingArguments): Promise<ControlClient> {
  return connectControl(session, await readSettings(session, options))
}
