import type { ImportResult } from './import-result.ts'

/** Collects results that come in any order, and gives those that follow on each other from the first. */
export interface LeadingResults {
  set(index: number, result: ImportResult): void
  /** Those that have not been taken, up to the first that is not there yet. */
  take(): readonly ImportResult[]
}

/** Makes a collection, an empty one. */
export function createLeadingResults(): LeadingResults {
  const waiting = new Map<number, ImportResult>()
  let next = 0
  return {
    set: (index, result) => void waiting.set(index, result),
    take() {
      const taken: ImportResult[] = []
      for (let result = waiting.get(next); result !== undefined; result = waiting.get(next)) {
        taken.push(result)
        waiting.delete(next++)
      }
      return taken
    },
  }
}
