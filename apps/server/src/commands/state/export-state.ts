import type { Writable } from 'node:stream'
import type { ControlClient } from '@portrait/client'
import { openControl } from '../control-arguments.ts'
import { print, type Session } from '../session.ts'
import { untilStopped } from '../until-stopped.ts'
import { writeFile } from '../write-file.ts'
import { writeTo } from '../write-to.ts'
import { describeCounts, type StateArguments, type StateCounts } from './state-arguments.ts'

/** `portrait state export`: a file is there whole or not at all. */
export async function exportState(session: Session, file: string | undefined, options: StateArguments): Promise<void> {
  const control = await openControl(session, options)
  const ending = await untilStopped(session, (signal) =>
    writeFile(session, file, (stream) => writeLines(control, stream, signal)),
  )
  if (file === undefined || !('result' in ending)) return
  print(session, options.json, ending.result, () => `Exported ${describeCounts(ending.result)}.`)
}

async function writeLines(control: ControlClient, stream: Writable, signal: AbortSignal): Promise<StateCounts> {
  let counts: StateCounts = { apps: 0, users: 0, pushes: 0 }
  for await (const line of await control.exportState({ signal })) {
    if (line.type === 'end') counts = { apps: line.apps, users: line.users, pushes: line.pushes }
    await writeTo(stream, `${JSON.stringify(line)}\n`)
  }
  return counts
}
