import { performance } from 'node:perf_hooks'
import type { Subject } from '../subject.ts'
import { NotEndedError, runCommand } from './run-command.ts'

/** A program that is run from cold, once in each round. */
export function commandSubject(name: string, command: string, args: readonly string[], cwd: string): Subject {
  async function measure(): Promise<number> {
    const startMs = performance.now()
    await runCommand(command, args, cwd)
    return 1000 / (performance.now() - startMs)
  }
  return {
    name,
    // Once in some thousand runs Node does not get to its end (nodejs/node#54918): then it is run again.
    measure: () =>
      measure().catch((error: unknown) => {
        if (error instanceof NotEndedError) return measure()
        throw error
      }),
    close: async () => undefined,
  }
}
