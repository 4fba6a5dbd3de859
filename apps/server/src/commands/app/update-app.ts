import { readObject } from '../read-object.ts'
import type { Session } from '../session.ts'
import { type AppArguments, openApp } from './app-arguments.ts'
import { printApp } from './print-app.ts'

/** `portrait app update`. Whether the settings fit, the service says. */
export async function updateApp(session: Session, words: readonly string[], options: AppArguments): Promise<void> {
  const { control, sdkAppId } = await openApp(session, undefined, options)
  printApp(session, await control.updateApp({ ...(await readObject(session, words)), sdkAppId }), options)
}
