import type { ControlOperations } from '@portrait/protocol'
import { print, type Session } from '../session.ts'
import { tellReadyFile } from '../tell-ready-file.ts'
import { untilStopped } from '../until-stopped.ts'
import { readJsonLines } from './read-json-lines.ts'
import { describeCounts, openToReplace, type StateArguments } from './state-arguments.ts'

type Lines = ControlOperations['importState']['input']['lines']

/** `portrait state import`: all of it, or nothing changes. */
export async function importState(session: Session, file: string, options: StateArguments): Promise<void> {
  const { control, settings } = await openToReplace(session, options)
  // Whether they are lines of an export, the service says.
  const lines = readJsonLines(session, file) as Lines
  const ending = await untilStopped(session, (signal) => control.importState({ lines }, { signal }))
  if (!('result' in ending)) return
  const now = await tellReadyFile(control, settings)
  print(session, options.json, ending.result, () => `Imported ${describeCounts(ending.result)}.${now}`)
}
