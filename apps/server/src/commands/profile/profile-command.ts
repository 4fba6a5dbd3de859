import type { Command } from 'commander'
import { chatSettingNames } from '../connect.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { getProfile } from './get-profile.ts'
import { setProfile } from './set-profile.ts'

/** Adds `portrait profile`: a user's profile in plain words. */
export function addProfileCommand(program: Command, session: Session): void {
  const profile = program.command('profile').description("a user's profile in plain words")

  addSettings(profile.command('get').description('read a profile'), [
    ...chatSettingNames,
    'customFields',
    'controlToken',
  ])
    .argument('<user>')
    .argument('[field...]', 'nick, gender, custom.Team, …; all by default')
    .option('--json', 'for machines')
    .action((user: string, fields: string[], options) => getProfile(session, user, fields, options))

  addSettings(profile.command('set').description('write fields: all or none'), chatSettingNames)
    .argument('<user>')
    .argument('<field=value...>', 'nick=Aoi gender=female birthday=20010503 custom.Team=blue')
    .option('--json', 'for machines')
    .action((user: string, assignments: string[], options) => setProfile(session, user, assignments, options))
}
