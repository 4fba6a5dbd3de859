import type { Session } from '../session.ts'
import { type AppArguments, openApp } from './app-arguments.ts'
import { printApp } from './print-app.ts'

/** `portrait app rotate`. */
export async function rotateKey(
  session: Session,
  named: number | undefined,
  options: AppArguments & { readonly tencent?: boolean },
): Promise<void> {
  const { control, settings, sdkAppId } = await openApp(session, named, options)
  const rotate = options.tencent ? control.rotateTencentCloudKey : control.rotateSecretKey
  printApp(session, await rotate({ sdkAppId }), options)
  const { readyFile } = settings
  if (readyFile?.sdkAppId === sdkAppId && !options.json) session.output.write(`${readyFile.path} has the new key.\n`)
}
