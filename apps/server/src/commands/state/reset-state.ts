import { print, type Session } from '../session.ts'
import { tellReadyFile } from '../tell-ready-file.ts'
import { describeCounts, openToReplace, type StateArguments } from './state-arguments.ts'

/** `portrait state reset`. */
export async function resetState(session: Session, options: StateArguments): Promise<void> {
  const { control, settings } = await openToReplace(session, options)
  const counts = await control.resetState()
  const now = await tellReadyFile(control, settings)
  print(session, options.json, counts, () => `Back to the seed: ${describeCounts(counts)}.${now}`)
}
