import { type Command, Option } from 'commander'
import { controlSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { addFault } from './add-fault.ts'
import { parseLatency, parseNumber } from './fault-values.ts'
import { clearFaults, listFaults, setFaults } from './list-faults.ts'

/** Adds `portrait faults`: what goes wrong on purpose. */
export function addFaultsCommand(program: Command, session: Session): void {
  const faults = program.command('faults').description('what goes wrong on purpose')
  const add = (name: string, description: string, isDefault = false) =>
    addSettings(faults.command(name, { isDefault }).description(description), controlSettingNames).option(
      '--json',
      'for machines',
    )

  add('list', 'list the rules and how often each struck', true).action((options) => listFaults(session, options))
  add('add', 'add a rule after the others')
    .optionsGroup('Which requests:')
    .addOption(new Option('--api <api>', 'of one API').choices(['chat', 'lcic', 'web']))
    .option('--operation <operation>', 'portrait_set, ModifyUserProfile, …')
    .option('--app <number>', 'of one app', parseNumber)
    .option('--user <user>', 'by a user, or about one')
    .option('--after <count>', 'let so many matching ones go by first', parseNumber)
    .option('--times <count>', 'strike so often', parseNumber)
    .option('--probability <share>', '0 to 1', parseNumber)
    .optionsGroup('What happens:')
    .option('--code <code>', "answer a code of the API's catalogue")
    .option('--status <number>', 'answer an HTTP status', parseNumber)
    .option('--body <text>', 'with this body')
    .option('--drop', 'close the connection without an answer')
    .option('--latency <ms>', 'wait first: 200, or 200-500 for anything between', parseLatency)
    .optionsGroup('Options:')
    .option('--id <id>', "the rule's name in the journal")
    .action((options) => addFault(session, options))
  add('set', 'replace all rules')
    .argument('<rules>', 'JSON, a list of rules; @FILE, or - for the standard input')
    .action((rules: string, options) => setFaults(session, rules, options))
  add('clear', 'remove all rules').action((options) => clearFaults(session, options))
}
