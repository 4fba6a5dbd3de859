import { startCase } from './start-case.ts'
import type { Subject } from './subject.ts'

/** Like `startCase`, in a new process each time, for what keeps memory with every step. */
export function freshCase(name: string, program: URL, warmUpMs: number, args: readonly string[] = []): Subject {
  return {
    name,
    async measure(durationMs) {
      const process = startCase(name, program, args)
      try {
        await process.measure(warmUpMs)
        return await process.measure(durationMs)
      } finally {
        await process.close()
      }
    },
    close: async () => undefined,
  }
}
