import type { Command } from 'commander'
import { controlSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { exportState } from './export-state.ts'
import { importState } from './import-state.ts'
import { resetState } from './reset-state.ts'
import { seedState } from './seed-state.ts'
import { restoreSnapshot, snapshot } from './snapshots.ts'

/** Adds `portrait state`: everything that a running service holds. */
export function addStateCommand(program: Command, session: Session): void {
  const state = program.command('state').description('everything that a running service holds')
  const add = (name: string, description: string) =>
    addSettings(state.command(name).description(description), [...controlSettingNames, 'sdkAppId']).option(
      '--json',
      'for machines',
    )

  add('seed', 'write apps and users over what is there')
    .argument('<file>', 'a seed (.json), or users of one app, one a line (.ndjson)')
    .action((file: string, options) => seedState(session, file, options))
  add('export', 'write everything, secrets included, as lines of JSON')
    .argument('[file]', 'where to; the standard output by default')
    .action((file: string | undefined, options) => exportState(session, file, options))
  add('import', 'replace everything by an export')
    .argument('<file>', 'an export, or - for the standard input')
    .option('--yes', 'really')
    .action((file: string, options) => importState(session, file, options))
  add('snapshot', 'keep everything as it is now, under a name')
    .argument('[name]', 'without one, the snapshots are listed')
    .option('--delete', 'delete the snapshot instead')
    .action((name: string | undefined, options) => snapshot(session, name, options))
  add('restore', 'make everything what it was when a snapshot was saved')
    .argument('<name>')
    .option('--yes', 'really')
    .action((name: string, options) => restoreSnapshot(session, name, options))
  add('reset', 'replace everything by the seed that the service was started with')
    .option('--yes', 'really')
    .action((options) => resetState(session, options))
}
