import type { Command } from 'commander'
import { chatSettingNames, lcicSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { runDoctor } from './run-doctor.ts'

/** Adds `portrait doctor`: why calls fail, found out step by step. */
export function addDoctorCommand(program: Command, session: Session): void {
  const command = program
    .command('doctor')
    .description('check host, clock, key, app and rights, and say how to mend them')
  addSettings(command, [...chatSettingNames, ...lcicSettingNames, 'controlToken'])
    .option('--json', 'for machines')
    .action((options) => runDoctor(session, options))
}
