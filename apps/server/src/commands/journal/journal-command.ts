import type { Command } from 'commander'
import { controlSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { parseCount } from './parse-count.ts'
import { clearJournal, followJournal, listJournal, showEntry } from './read-journal.ts'

/** Adds `portrait journal`: what was asked and answered lately, and why it was refused. */
export function addJournalCommand(program: Command, session: Session): void {
  const journal = program.command('journal').description('what was asked and answered lately, and why it was refused')
  const add = (name: string, description: string, isDefault = false) =>
    addSettings(journal.command(name, { isDefault }).description(description), controlSettingNames)
  const addFiltered = (name: string, description: string, isDefault = false) =>
    add(name, description, isDefault)
      .option('--failed', 'only requests that were refused or are surprising')
      .option('--operation <operation>', 'only of one operation')
      .option('--app <number>', 'only of one app', parseCount)
      .option('--user <user>', 'only by a user, or about one')
      .option('--after <id>', 'only later ones than this', parseCount)

  addFiltered('list', 'list requests, newest last', true)
    .option('--before <id>', 'only earlier ones than this', parseCount)
    .option('--limit <count>', 'how many at most', parseCount, 20)
    .option('--json', 'one line of JSON for each')
    .action((options) => listJournal(session, options))
  addFiltered('follow', 'watch requests as they come')
    .option('--json', 'one line of JSON for each')
    .action((options) => followJournal(session, options))
  add('show', 'show one request with its diagnosis')
    .argument('<id>', 'its number in the list', parseCount)
    .option('--json', 'for machines')
    .action((id: number, options) => showEntry(session, id, options))
  add('clear', 'forget all requests').action((options) => clearJournal(session, options))
}
