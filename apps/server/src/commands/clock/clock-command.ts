import type { Command } from 'commander'
import { controlSettingNames } from '../connect.ts'
import { parseDuration } from '../duration.ts'
import { parseMoment } from '../moment.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { advanceClock, freezeClock, releaseClock, showClock } from './move-clock.ts'

/** Adds `portrait clock`: the time that a running service goes by. */
export function addClockCommand(program: Command, session: Session): void {
  const clock = program.command('clock').description('the time that a running service goes by')
  const add = (name: string, description: string, isDefault = false) =>
    addSettings(clock.command(name, { isDefault }).description(description), controlSettingNames).option(
      '--json',
      'for machines',
    )

  add('show', 'tell the time', true).action((options) => showClock(session, options))
  add('freeze', 'stop the clock')
    .argument('[moment]', 'where: 2030-01-31T12:00:00Z or Unix seconds; now by default', parseMoment)
    .action((atMs: number | undefined, options) => freezeClock(session, atMs, options))
  add('advance', 'move the clock on, frozen or running')
    .argument('<duration>', '90s, 15m, 24h, 180d', parseDuration)
    .action((seconds: number, options) => advanceClock(session, seconds, options))
  add('release', "go back to the machine's clock").action((options) => releaseClock(session, options))
}
