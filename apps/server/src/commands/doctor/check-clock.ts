import { lcicSettings } from '@portrait/protocol'
import { describeDuration } from '../duration.ts'
import { type ClockState, describeMove, isMoved } from '../service-clock.ts'
import { type Check, found } from './check.ts'

// A Date header has whole seconds, and an answer is under way for a while.
const closeSeconds = 5

/**
 * Whether this machine's clock and the server's agree: signatures hold the time. A service of one's own says itself whether
 * its clock was moved.
 */
export function checkClock(nowMs: number, serverDate: number | undefined, serviceClock: ClockState | undefined): Check {
  if (serviceClock !== undefined && isMoved(serviceClock)) {
    const advice = 'Signatures made by other clocks are refused when they are too far off.'
    return found('clock', 'warning', `${describeMove(serviceClock)} ${advice}`)
  }
  if (serverDate === undefined) return found('clock', 'skipped', 'No server told the time.')
  const seconds = Math.round((nowMs - serverDate) / 1000)
  const distance = `This clock is ${describeDuration(seconds)} ${seconds < 0 ? 'behind' : 'ahead of'} the server's.`
  if (Math.abs(seconds) <= closeSeconds) return found('clock', 'ok', "This clock and the server's agree.")
  const status = Math.abs(seconds) > lcicSettings.tcClockToleranceSeconds ? 'failed' : 'warning'
  return found('clock', status, `${distance} Set it, by NTP for instance: signatures hold the time.`)
}
