import type { SeedApp } from '@portrait/protocol'
import { openControl } from '../control-arguments.ts'
import { readObject } from '../read-object.ts'
import type { Session } from '../session.ts'
import type { AppArguments } from './app-arguments.ts'
import { requireAppSettings, seedSettings } from './app-settings.ts'
import { printApp } from './print-app.ts'

/** `portrait app create`. Whether the values fit, the service says. */
export async function createApp(session: Session, words: readonly string[], options: AppArguments): Promise<void> {
  const app: SeedApp = await readObject(session, words)
  requireAppSettings(app, seedSettings)
  const control = await openControl(session, options)
  printApp(session, await control.createApp(app), options)
}
