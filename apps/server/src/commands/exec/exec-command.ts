import type { Command } from 'commander'
import type { Session } from '../session.ts'
import { toLimits } from '../start/start-command.ts'
import { execWithService } from './exec-with-service.ts'

/** Adds `portrait exec`: a command with a service of its own, for as long as it runs. */
export function addExecCommand(program: Command, session: Session): void {
  program
    .command('exec')
    .description('run a command beside a service in memory, which ends with it')
    .argument('<command...>', 'what to run, after --')
    .passThroughOptions()
    .option('--seed <file>', 'apps and users to begin with (JSON)')
    .option('--limits <real|off|factor>', 'frequency limits as documented, none, or times a factor', toLimits, 'off')
    .option('--check', 'validate every answer against its spec')
    .addHelpText(
      'after',
      `
The command finds the service in its environment: PORTRAIT_URL, PORTRAIT_SDKAPPID, PORTRAIT_ADMIN,
PORTRAIT_SECRET_KEY, PORTRAIT_TENCENT_SECRET_ID, PORTRAIT_TENCENT_SECRET_KEY, PORTRAIT_CONTROL_TOKEN, and
PORTRAIT_READY_FILE, which has all of it as JSON. Ends with the command's exit code.

  portrait exec -- npx vitest run`,
    )
    .action((command: string[], options) => execWithService(session, command, options))
}
