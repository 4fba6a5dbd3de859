import { print, type Session } from '../session.ts'
import { describeCounts, openToReplace, type StateArguments } from './state-arguments.ts'

/** `portrait state reset`. */
export async function resetState(session: Session, options: StateArguments): Promise<void> {
  const control = await openToReplace(session, options)
  const counts = await control.resetState()
  print(session, options.json, counts, () => `Back to the seed: ${describeCounts(counts)}.`)
}
