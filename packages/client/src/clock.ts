/** Where a client takes the time from; a test puts its own here. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls `run` after a delay, unless it is called off before by what this returns; the platform's timers by default. */
  after?(delayMs: number, run: () => void): () => void
}

/** The platform's timers. */
export function afterDelay(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
