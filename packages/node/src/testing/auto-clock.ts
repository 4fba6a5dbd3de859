import type { Clock } from '@portrait/client'

/** A clock of its own that moves to its next timer whenever nothing else is left to do. */
export interface AutoClock extends Required<Clock> {
  /** How much time has passed, in milliseconds. */
  elapsed(): number
  /** How many timers wait. */
  readonly timers: number
  /** Moves on, timer by timer. */
  advance(ms: number): void
  /** Waits for a promise and moves the clock meanwhile. */
  run<Value>(promise: Promise<Value>): Promise<Value>
}

/** Makes a clock that starts at a whole second. */
export function createAutoClock(startMs = 1_700_000_000_000): AutoClock {
  let nowMs = startMs
  const timers = new Set<{ readonly atMs: number; readonly run: () => void }>()

  /** Moves to the next timer, unless that is too far away; whether there was one. */
  function fireNext(untilMs = Number.POSITIVE_INFINITY): boolean {
    const [next] = [...timers].sort((left, right) => left.atMs - right.atMs)
    if (next === undefined || next.atMs > untilMs) return false
    timers.delete(next)
    nowMs = Math.max(nowMs, next.atMs)
    next.run()
    return true
  }

  return {
    now: () => nowMs,
    after(delayMs, run) {
      const timer = { atMs: nowMs + delayMs, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    elapsed: () => nowMs - startMs,
    get timers() {
      return timers.size
    },
    advance(ms) {
      const endMs = nowMs + ms
      while (fireNext(endMs));
      nowMs = endMs
    },
    async run(promise) {
      let isDone = false
      const end = () => {
        isDone = true
      }
      promise.then(end, end)
      for (;;) {
        // Twice, so that what one turn set off has its turn too.
        await new Promise((resolve) => setImmediate(resolve))
        await new Promise((resolve) => setImmediate(resolve))
        if (isDone) return promise
        fireNext()
      }
    },
  }
}
