import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ControlClient } from '@portrait/client'
import { CommandError } from '../../command-error.ts'
import { print, type Session } from '../session.ts'
import { untilStopped } from '../until-stopped.ts'
import { describeCounts, openControl, type StateArguments, type StateCounts } from './state-arguments.ts'

/** `portrait state export`: a file is there whole or not at all. */
export async function exportState(session: Session, file: string | undefined, options: StateArguments): Promise<void> {
  const control = await openControl(session, options)
  if (file === undefined) {
    await untilStopped(session, (signal) => writeLines(control, session.output, signal))
    return
  }
  const path = resolve(session.directory, file)
  const draft = `${path}.${process.pid}`
  // It holds secrets.
  const stream = createWriteStream(draft, { mode: 0o600 })
  try {
    const ending = await untilStopped(session, async (signal) => {
      const counts = await Promise.race([writeLines(control, stream, signal), failing(stream)])
      stream.end()
      await finished(stream)
      return counts
    })
    if (!('result' in ending)) return
    renameSync(draft, path)
    print(session, options.json, ending.result, () => `Exported ${describeCounts(ending.result)}.`)
  } finally {
    stream.destroy()
    rmSync(draft, { force: true })
  }
}

async function writeLines(control: ControlClient, stream: Writable, signal: AbortSignal): Promise<StateCounts> {
  let counts: StateCounts = { apps: 0, users: 0, pushes: 0 }
  for await (const line of await control.exportState({ signal })) {
    if (line.type === 'end') counts = { apps: line.apps, users: line.users, pushes: line.pushes }
    if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain')
  }
  return counts
}

async function failing(stream: Writable): Promise<never> {
  const [error] = await once(stream, 'error')
  throw new CommandError(`The export cannot be written: ${error.message}.`)
}
