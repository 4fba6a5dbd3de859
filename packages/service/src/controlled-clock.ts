import { type Clock, systemClock } from './clock.ts'

/** What a controlled clock shows and how it came to that. */
export interface ClockState {
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  readonly isFrozen: boolean
  /** How far it is ahead of the clock underneath, in milliseconds; negative when it is behind. */
  readonly offsetMs: number
}

/** A clock that a tester can stop and move. Whatever reads it follows at once. */
export interface ControlledClock extends Clock {
  /** Stops the clock, now or at a moment in milliseconds since the epoch. Throws a RangeError outside the years 1970 to 9999. */
  freeze(atMs?: number): ClockState
  /** Moves the clock on, frozen or running; it stays what it was. Throws a RangeError when it would go back or past 9999. */
  advance(ms: number): ClockState
  /** Goes back to the clock underneath: what was frozen runs again, and every offset is forgotten. Time may jump back. */
  release(): ClockState
  state(): ClockState
}

// The last moment whose date has a year of four digits, as signatures and documents want it.
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Puts controls around a clock, the machine's by default. */
export function createControlledClock(base: Clock = systemClock): ControlledClock {
  let frozenAtMs: number | undefined
  let offsetMs = 0

  const now = (): number => frozenAtMs ?? base.now() + offsetMs
  const state = (): ClockState => {
    const nowMs = now()
    return { nowMs, isFrozen: frozenAtMs !== undefined, offsetMs: nowMs - base.now() }
  }

  return {
    now,
    state,
    freeze(atMs = now()) {
      requireMoment(atMs)
      frozenAtMs = atMs
      return state()
    },
    advance(ms) {
      if (!Number.isSafeInteger(ms) || ms < 0) {
        throw new RangeError(
          'A clock advances by a whole number of milliseconds, 0 or more. To go back, freeze it at a moment.',
        )
      }
      requireMoment(now() + ms)
      if (frozenAtMs === undefined) offsetMs += ms
      else frozenAtMs += ms
      return state()
    },
    release() {
      frozenAtMs = undefined
      offsetMs = 0
      return state()
    },
  }
}

/** Whether a clock can be controlled already. */
export function isControlledClock(clock: Clock): clock is ControlledClock {
  return 'freeze' in clock
}

function requireMoment(ms: number): void {
  if (Number.isSafeInteger(ms) && ms >= 0 && ms <= lastMs) return
  throw new RangeError(`A moment is a whole number of milliseconds since the epoch, 0 to ${lastMs}.`)
}
