import type { Timers } from '../timers.ts'

/** Timers that go off when a test says so. */
export interface ManualTimers extends Timers {
  /** The delays that are being waited for, in milliseconds. */
  readonly waiting: readonly number[]
  /** Ends every wait. */
  fire(): void
}

export function createManualTimers(): ManualTimers {
  const timers = new Map<() => void, number>()
  return {
    set(ms, callback) {
      timers.set(callback, ms)
      return () => void timers.delete(callback)
    },
    get waiting() {
      return [...timers.values()]
    },
    fire() {
      const due = [...timers.keys()]
      timers.clear()
      for (const callback of due) callback()
    },
  }
}
