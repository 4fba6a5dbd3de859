import type { CallDeadline } from './call-deadline.ts'
import type { Clock } from './clock.ts'

/** Resolves after a delay; never when the call ends before. */
export function sleep({ after }: Required<Clock>, delayMs: number, deadline: CallDeadline): Promise<void> {
  return new Promise((resolve) => {
    const callOff = after(delayMs, resolve)
    deadline.onAbort(callOff)
  })
}
