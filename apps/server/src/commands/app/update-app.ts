import { readObject } from '../read-object.ts'
import type { Session } from '../session.ts'
import { type AppArguments, openApp } from './app-arguments.ts'
import { requireAppSettings } from './app-settings.ts'
import { printApp } from './print-app.ts'

/** `portrait app update`. Whether the values fit, the service says. */
export async function updateApp(session: Session, words: readonly string[], options: AppArguments): Promise<void> {
  const patch = await readObject(session, words)
  requireAppSettings(patch)
  const { control, sdkAppId } = await openApp(session, undefined, options)
  printApp(session, await control.updateApp({ ...patch, sdkAppId }), options)
}
