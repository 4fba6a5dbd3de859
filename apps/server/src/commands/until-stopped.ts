import type { Session } from './session.ts'
import { exitOfSignal, type StopSignal } from './terminal.ts'

/** How a run ended: with its result, or because it was told to stop. */
export type Ending<Result> = { readonly result: Result } | { readonly stoppedBy: StopSignal }

/**
 * Runs something that Ctrl-C or SIGTERM stops; then the command ends with the code that says so. A second signal ends the
 * process at once. Rejects as `run` does, unless it was told to stop.
 */
export async function untilStopped<Result>(
  session: Session,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Ending<Result>> {
  const controller = new AbortController()
  let stoppedBy: StopSignal | undefined
  const off = session.onStop((signal) => {
    stoppedBy = signal
    off()
    controller.abort()
  })
  try {
    const result = await run(controller.signal)
    return { result }
  } catch (error) {
    if (stoppedBy === undefined) throw error
    session.endWith(exitOfSignal[stoppedBy])
    return { stoppedBy }
  } finally {
    off()
  }
}
