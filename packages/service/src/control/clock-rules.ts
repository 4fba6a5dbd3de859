import type { ClockState } from '../controlled-clock.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'

/** Answers what the clock shows. */
export const readClock: ControlRule<'readClock'> = async (_input, { clock }) => clock.state()

/** Stops the clock, now or at a moment. */
export const freezeClock: ControlRule<'freezeClock'> = async ({ atMs }, { clock }) => move(() => clock.freeze(atMs))

/** Moves the clock on. ControlFault: moment-refused. */
export const advanceClock: ControlRule<'advanceClock'> = async ({ ms }, { clock }) => move(() => clock.advance(ms))

/** Goes back to the clock underneath. */
export const releaseClock: ControlRule<'releaseClock'> = async (_input, { clock }) => clock.release()

function move(how: () => ClockState): ClockState {
  try {
    return how()
  } catch (error) {
    if (error instanceof RangeError) throw new ControlFault('moment-refused', error.message)
    throw error
  }
}
