import { type Command, InvalidArgumentError } from 'commander'
import { controlSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { describeAppSettings, seedSettings } from './app-settings.ts'
import { createApp } from './create-app.ts'
import { deleteApp } from './delete-app.ts'
import { listApps } from './list-apps.ts'
import { rotateKey } from './rotate-key.ts'
import { showApp } from './show-app.ts'
import { updateApp } from './update-app.ts'

/** Adds `portrait app`: the apps of a running service. */
export function addAppCommand(program: Command, session: Session): void {
  const app = program.command('app').description('the apps of a running service')
  const add = (name: string, description: string) =>
    addSettings(app.command(name).description(description), [...controlSettingNames, 'sdkAppId']).option(
      '--json',
      'for machines',
    )

  add('list', 'list the apps').action((options) => listApps(session, options))
  add('show', "show an app's settings")
    .argument('[app]', 'its SDKAppID; the one of the settings by default', toSdkAppId)
    .option('--secrets', 'show the keys too')
    .action((sdkAppId: number | undefined, options) => showApp(session, sdkAppId, options))
  add('create', 'create an app')
    .argument('[settings...]', 'name=Shop pushEnabled=false, or JSON, @FILE, or - for the standard input')
    .option('--secrets', 'show the keys too')
    .addHelpText('after', `${describeAppSettings()}\nand ${seedSettings.join(', ')}, as in a seed.`)
    .action((words: string[], options) => createApp(session, words, options))
  add('update', 'change settings of an app; null brings a default back')
    .argument('<settings...>', 'name=Shop limits=off, or JSON, @FILE, or - for the standard input')
    .addHelpText('after', describeAppSettings)
    .action((words: string[], options) => updateApp(session, words, options))
  add('delete', 'delete an app with all its users')
    .argument('<app>', 'its SDKAppID', toSdkAppId)
    .option('--yes', 'really')
    .action((sdkAppId: number, options) => deleteApp(session, sdkAppId, options))
  add('rotate', 'give an app a new secret key: UserSigs of the old one are refused')
    .argument('[app]', 'its SDKAppID; the one of the settings by default', toSdkAppId)
    .option('--tencent', "the TencentCloud key instead, of all apps of the app's account")
    .option('--secrets', 'show the keys')
    .action((sdkAppId: number | undefined, options) => rotateKey(session, sdkAppId, options))
}

/** An SDKAppID from the command line. Throws commander's error. */
export function toSdkAppId(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('An app is named by its SDKAppID, a number.')
}
