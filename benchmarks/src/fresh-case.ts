import { startCase } from './start-case.ts'
import type { Subject } from './subject.ts'

/** Like `startCase`, in a new process each time, for what keeps memory with every step. */
export function freshCase(name: string, program: URL, warmUpMs: number, args: readonly string[] = []): Subject {
  return {
    name,
    async measure(durationMs) {
      const started = startCase(name, program, args)
      try {
        await started.measure(warmUpMs)
        return await started.measure(durationMs)
      } finally {
        await started.close()
      }
    },
    close: async () => undefined,
  }
}
