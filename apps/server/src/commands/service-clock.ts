import { isPortraitError } from '@portrait/client'
import type { ControlOperations } from '@portrait/protocol'
import { connectControl } from './connect.ts'
import { describeDuration } from './duration.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings/settings.ts'

/** The time that a service goes by. */
export type ClockState = ControlOperations['readClock']['output']

const timeoutMs = 2_000
// Nobody moves a clock by less, and asking takes a while.
const noticeableMs = 1_000

/** Asks a service of one's own for its clock; nothing when there is none to ask, or no answer. */
export async function readServiceClock(session: Session, settings: Settings): Promise<ClockState | undefined> {
  if (settings.url === undefined || settings.controlToken === undefined) return undefined
  try {
    return await connectControl(session, settings).readClock({ timeoutMs })
  } catch (error) {
    if (isPortraitError(error)) return undefined
    throw error
  }
}

/** Whether somebody has moved or stopped it. */
export function isMoved({ isFrozen, offsetMs }: ClockState): boolean {
  return isFrozen || Math.abs(offsetMs) >= noticeableMs
}

/** How a moved clock stands to its machine's: `181 days ahead`, `frozen, 2 hours behind`. */
export function describeOffset({ isFrozen, offsetMs }: ClockState): string {
  const distance = `${describeDuration(offsetMs / 1000)} ${offsetMs < 0 ? 'behind' : 'ahead'}`
  return [...(isFrozen ? ['frozen'] : []), ...(Math.abs(offsetMs) >= noticeableMs ? [distance] : [])].join(', ')
}

/** The same as a whole sentence, with how that ends. */
export function describeMove(state: ClockState): string {
  return `The service's clock is ${describeOffset(state)}: portrait clock release brings it back.`
}
