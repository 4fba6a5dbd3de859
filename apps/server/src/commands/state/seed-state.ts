import { extname, resolve } from 'node:path'
import type { ControlOperations } from '@portrait/protocol'
import { connectControl } from '../connect.ts'
import { print, type Session } from '../session.ts'
import { readSettings } from '../settings/read-settings.ts'
import { requireSettings } from '../settings/settings.ts'
import { untilStopped } from '../until-stopped.ts'
import { readJsonLines } from './read-json-lines.ts'
import type { StateArguments } from './state-arguments.ts'

type Lines = ControlOperations['seedUsers']['input']['lines']

/** `portrait state seed`: a whole seed, or the users of one app. */
export async function seedState(session: Session, file: string, options: StateArguments): Promise<void> {
  const settings = await readSettings(session, options)
  const control = connectControl(session, settings)
  if (!['.ndjson', '.jsonl'].includes(extname(file).toLowerCase())) {
    const { readSeedFile } = await import('../../serve/read-seed.ts')
    const seeded = await control.applySeed(readSeedFile(resolve(session.directory, file)))
    print(session, options.json, seeded, () => `Seeded ${seeded.apps.length} apps with ${seeded.users} users.`)
    return
  }
  const { sdkAppId } = requireSettings(settings, 'sdkAppId')
  // Whether they are users of a seed, the service says.
  const lines = readJsonLines(session, file) as Lines
  const ending = await untilStopped(session, (signal) => control.seedUsers({ sdkAppId, lines }, { signal }))
  if ('result' in ending) {
    print(session, options.json, ending.result, () => `Seeded ${ending.result.users} users of the app ${sdkAppId}.`)
  }
}
