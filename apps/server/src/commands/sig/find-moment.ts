import { describeMoment } from '../moment.ts'
import { describeOffset, isMoved, readServiceClock } from '../service-clock.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings/settings.ts'

/** When a UserSig is judged, and by which clock. */
export interface Moment {
  readonly clock: 'given' | 'service' | 'machine'
  readonly nowMs: number
  /** As it ends a sentence: `by this machine's clock`. */
  readonly words: string
}

/** The moment that was given, else the time of the service that is known, else this machine's. */
export async function findMoment(session: Session, settings: Settings, givenMs: number | undefined): Promise<Moment> {
  if (givenMs !== undefined) {
    return { clock: 'given', nowMs: givenMs, words: `at ${describeMoment(Math.floor(givenMs / 1000))}` }
  }
  const state = await readServiceClock(session, settings)
  if (state === undefined) return { clock: 'machine', nowMs: session.now(), words: "by this machine's clock" }
  const distance = isMoved(state) ? ` (${describeOffset(state)})` : ''
  return { clock: 'service', nowMs: state.nowMs, words: `by the service's clock${distance}` }
}
