import { type Command, Option } from 'commander'
import { chatSettingNames } from '../connect.ts'
import { parsePacing } from '../parse-pacing.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { exportUsers } from './export-users.ts'
import { importUsers } from './import-users.ts'

/** Adds `portrait users`: many users, in and out. */
export function addUsersCommand(program: Command, session: Session): void {
  const users = program.command('users').description('many users: import and export')

  addSettings(
    users.command('import').description('import users with their profiles, at the documented pace'),
    chatSettingNames,
  )
    .argument('<file>', 'FILE.csv with the columns userId, nick, custom.Team, tags, attributes.plan, …, or FILE.ndjson')
    .option('--results <file>', 'one line of JSON for each user; - for the standard output')
    .option('--checkpoint <file>', 'where a stopped import can go on (default: FILE.checkpoint)')
    .option('--restart', 'forget the checkpoint and begin again')
    .option('--pace <documented|off|factor>', 'how often operations are called', parsePacing, 'documented')
    .option('--json', 'the summary for machines')
    .addHelpText(
      'after',
      '\nAn empty cell leaves its field as it is. Users who exist already are updated. Tags stand in one cell, beta|night, and are\nadded to those that are there.',
    )
    .action((file: string, options) => importUsers(session, file, options))

  addSettings(users.command('export').description('write users with their profiles to a file'), [
    ...chatSettingNames,
    'controlToken',
    'customFields',
  ])
    .argument('[file]', 'FILE.csv or FILE.ndjson; the standard output by default')
    .option('--ids <file>', 'whom, one UserID a line; - for the standard input; all by default')
    .option('--attributes', 'with push attributes')
    .option('--tags', 'with tags')
    .addOption(new Option('--format <format>', 'instead of what the name ends in').choices(['csv', 'ndjson']))
    .option('--pace <documented|off|factor>', 'how often operations are called', parsePacing, 'documented')
    .option('--json', 'the summary for machines')
    .action((file: string | undefined, options) => exportUsers(session, file, options))
}
