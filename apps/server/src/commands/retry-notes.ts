import type { RetryEvent } from '@portrait/client'

/** Counts calls that were made again, for who would wonder why it took so long. */
export interface RetryNotes {
  note(event: RetryEvent): void
  /** `portrait_set: 60008, tried again 2 times.` for each operation and code. */
  lines(): readonly string[]
}

/** Makes notes, empty ones. */
export function createRetryNotes(): RetryNotes {
  const counts = new Map<string, number>()
  return {
    note({ operation, error }) {
      const what = `${operation}: ${error.code}`
      counts.set(what, (counts.get(what) ?? 0) + 1)
    },
    lines: () => [...counts].map(([what, count]) => `${what}, tried again ${count === 1 ? 'once' : `${count} times`}.`),
  }
}
