import type { Command } from 'commander'
import { toSdkAppId } from '../app/app-command.ts'
import { controlSettingNames } from '../connect.ts'
import { parseCount } from '../journal/parse-count.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { listWebhooks } from './list-webhooks.ts'

/** Adds `portrait webhooks`: what an app's target was told of, and what became of it. */
export function addWebhooksCommand(program: Command, session: Session): void {
  const command = program
    .command('webhooks')
    .description('webhooks that were sent, and what became of them; newest last')
  addSettings(command, [...controlSettingNames, 'sdkAppId'])
    .argument('[app]', 'its SDKAppID; the one of the settings by default', toSdkAppId)
    .option('--limit <count>', 'how many at most', parseCount, 20)
    .option('--json', 'one line of JSON for each')
    .action((sdkAppId: number | undefined, options) => listWebhooks(session, sdkAppId, options))
}
