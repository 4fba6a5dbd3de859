import type { ControlOperations } from '@portrait/protocol'
import { type ControlArguments, openControl } from '../control-arguments.ts'
import { describeDuration } from '../duration.ts'
import { print, type Session } from '../session.ts'

type ClockState = ControlOperations['readClock']['output']

/** `portrait clock show`. */
export async function showClock(session: Session, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  tell(session, options, await control.readClock())
}

/** `portrait clock freeze`. */
export async function freezeClock(
  session: Session,
  atMs: number | undefined,
  options: ControlArguments,
): Promise<void> {
  const control = await openControl(session, options)
  tell(session, options, await control.freezeClock(atMs === undefined ? {} : { atMs }))
}

/** `portrait clock advance`. */
export async function advanceClock(session: Session, seconds: number, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  tell(session, options, await control.advanceClock({ ms: seconds * 1000 }))
}

/** `portrait clock release`. */
export async function releaseClock(session: Session, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  tell(session, options, await control.releaseClock())
}

function tell(session: Session, { json }: ControlArguments, state: ClockState): void {
  print(session, json, state, () => {
    const { nowMs, isFrozen, offsetMs } = state
    const seconds = Math.round(offsetMs / 1000)
    const distance = `${describeDuration(seconds)} ${seconds < 0 ? 'behind' : 'ahead of'} the machine's clock`
    return `${new Date(nowMs).toISOString()}, ${isFrozen ? 'frozen' : 'running'}, ${seconds === 0 ? "like the machine's clock" : distance}`
  })
}
