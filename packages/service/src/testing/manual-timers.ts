import type { Timers } from '../timers.ts'

/** Timers that go off when the test says so. */
export interface ManualTimers extends Timers {
  /** Lets time pass: what is due goes off, in the order in which it is due. */
  pass(ms: number): void
  /** How long the ones that are set will wait from now on, in milliseconds. */
  delays(): readonly number[]
  /** How many are set. */
  count(): number
}

export function createManualTimers(): ManualTimers {
  const pending = new Map<object, { readonly dueMs: number; readonly callback: () => void }>()
  let nowMs = 0

  return {
    set(ms, callback) {
      const key = {}
      pending.set(key, { dueMs: nowMs + ms, callback })
      return () => void pending.delete(key)
    },
    pass(ms) {
      const endMs = nowMs + ms
      for (;;) {
        const due = [...pending].filter(([, { dueMs }]) => dueMs <= endMs)
        const [next] = due.sort(([, one], [, other]) => one.dueMs - other.dueMs)
        if (next === undefined) break
        const [key, { dueMs, callback }] = next
        pending.delete(key)
        nowMs = dueMs
        callback()
      }
      nowMs = endMs
    },
    delays: () => [...pending.values()].map(({ dueMs }) => dueMs - nowMs),
    count: () => pending.size,
  }
}
