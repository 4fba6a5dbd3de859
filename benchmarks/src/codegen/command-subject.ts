import { performance } from 'node:perf_hooks'
import type { Subject } from '../subject.ts'
import { runCommand } from './run-command.ts'

/** A program that is run from cold, once in each round. */
export function commandSubject(name: string, command: string, args: readonly string[], cwd: string): Subject {
  return {
    name,
    async measure() {
      const startMs = performance.now()
      await runCommand(command, args, cwd)
      return 1000 / (performance.now() - startMs)
    },
    close: async () => undefined,
  }
}
