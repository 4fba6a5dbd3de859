/** Waits in real time; a test puts its own here. */
export interface Timers {
  /** Calls back once after `ms` milliseconds; returns what calls it off. */
  set(ms: number, callback: () => void): () => void
}

/** The machine's timers. */
export const systemTimers: Timers = {
  set(ms, callback) {
    const timer = setTimeout(callback, ms)
    return () => clearTimeout(timer)
  },
}
