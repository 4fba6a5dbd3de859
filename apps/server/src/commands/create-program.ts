import { Command } from 'commander'
import { addAppCommand } from './app/app-command.ts'
import { addCallCommand } from './call/call-command.ts'
import { addClockCommand } from './clock/clock-command.ts'
import { addDocsCommand } from './docs/docs-command.ts'
import { addDoctorCommand } from './doctor/doctor-command.ts'
import { addExecCommand } from './exec/exec-command.ts'
import { addFaultsCommand } from './faults/faults-command.ts'
import { addHelpCommand } from './help-command.ts'
import { addJournalCommand } from './journal/journal-command.ts'
import { addProfileCommand } from './profile/profile-command.ts'
import { readManifest } from './read-manifest.ts'
import type { Session } from './session.ts'
import { addSigCommand } from './sig/sig-command.ts'
import { addStartCommand } from './start/start-command.ts'
import { addStateCommand } from './state/state-command.ts'
import { addUsersCommand } from './users/users-command.ts'
import { addWebhooksCommand } from './webhooks/webhooks-command.ts'

/** The `portrait` command with everything it can do. */
export function createProgram(session: Session): Command {
  const program = new Command('portrait')
    .description("Tencent Cloud's user-profile APIs: a service of your own, and tools to call any")
    .version(readManifest().version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.output.write(text),
      writeErr: (text) => session.errors.write(text),
      // Whoever runs the program tells its failures, all in one form.
      outputError: () => {},
    })
  program.commandsGroup('A service of your own:')
  addStartCommand(program, session)
  addExecCommand(program, session)
  addAppCommand(program, session)
  addStateCommand(program, session)
  addClockCommand(program, session)
  addFaultsCommand(program, session)
  addJournalCommand(program, session)
  addWebhooksCommand(program, session)
  addDocsCommand(program, session)
  program.commandsGroup('Any service, the cloud included:')
  addSigCommand(program, session)
  addCallCommand(program, session)
  addProfileCommand(program, session)
  addUsersCommand(program, session)
  addDoctorCommand(program, session)
  addHelpCommand(program, session)
  return program
}
