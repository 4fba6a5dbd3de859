import { startChild } from './start-child.ts'
import type { Subject } from './subject.ts'

/** A program that calls `serveCase`, in a process of its own: no case pays for another's garbage. */
export function startCase(name: string, program: URL, args: readonly string[] = []): Subject {
  const child = startChild(program, args)
  return {
    name,
    async measure(durationMs) {
      child.send(durationMs)
      return Number(await child.receive())
    },
    close: () => child.close(),
  }
}
