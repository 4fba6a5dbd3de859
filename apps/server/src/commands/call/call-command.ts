import type { Command } from 'commander'
import { chatSettingNames, lcicSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { callOperation } from './call-operation.ts'
import { operationNames } from './operation-names.ts'

/** Adds `portrait call`: one operation by its own name, JSON in, the answer out as it came. */
export function addCallCommand(program: Command, session: Session): void {
  const command = program
    .command('call')
    .description('call an operation under its own name; prints the answer as it came')
  addSettings(command, [...chatSettingNames, ...lcicSettingNames, 'controlToken'])
    .argument('<operation>', 'portrait_get, DescribeUser, …')
    .argument('[input]', 'JSON, @FILE, or - for the standard input; {} by default')
    .option('--json', 'the answer in one line')
    .addHelpText('after', () => `\n${operationNames.map(({ api, names }) => `${api}: ${names.join(', ')}`).join('\n')}`)
    .action((operation: string, input: string | undefined, options) =>
      callOperation(session, operation, input, options),
    )
}
