import { requireYes } from '../require-yes.ts'
import { print, type Session } from '../session.ts'
import { tellReadyFile } from '../tell-ready-file.ts'
import { type AppArguments, openApp } from './app-arguments.ts'

/** `portrait app delete`. */
export async function deleteApp(session: Session, named: number, options: AppArguments): Promise<void> {
  const { control, settings, sdkAppId } = await openApp(session, named, options)
  requireYes(options.yes, `This deletes the app ${sdkAppId} with all its users`)
  const deleted = await control.deleteApp({ sdkAppId })
  const now = await tellReadyFile(control, settings)
  print(session, options.json, deleted, () => `Deleted the app ${sdkAppId} with ${deleted.users} users.${now}`)
}
