import type { Session } from '../session.ts'
import { type AppArguments, openApp } from './app-arguments.ts'
import { printApp } from './print-app.ts'

/** `portrait app show`. */
export async function showApp(session: Session, named: number | undefined, options: AppArguments): Promise<void> {
  const { control, sdkAppId } = await openApp(session, named, options)
  printApp(session, await control.getApp({ sdkAppId }), options)
}
