import type { Clock } from '../clock.ts'

/** A clock that stands still until it is moved, and then lets everything happen that is due. */
export interface ManualClock extends Required<Clock> {
  /** How many timers wait. */
  readonly timers: number
  /** Moves on, timer by timer; what each one starts comes to rest before the next. */
  advance(ms: number): Promise<void>
  /** Moves on from timer to timer until a promise has settled, and answers as it does. */
  runUntil<Result>(settled: Promise<Result>): Promise<Result>
  /** Puts the clock back or forward without anything happening. */
  set(ms: number): void
}

/** Makes a manual clock. */
export function createManualClock(startMs = 1_700_000_000_000): ManualClock {
  let nowMs = startMs
  const due = new Map<number, Set<() => void>>()

  function nextAt(): number {
    return Math.min(...due.keys())
  }

  async function runNext(): Promise<void> {
    const at = nextAt()
    nowMs = Math.max(nowMs, at)
    const runs = due.get(at) ?? []
    due.delete(at)
    for (const run of runs) run()
    await rest()
  }

  return {
    now: () => nowMs,
    after(delayMs, run) {
      const at = nowMs + delayMs
      const runs = due.get(at) ?? new Set()
      due.set(at, runs.add(run))
      return () => {
        runs.delete(run)
        if (runs.size === 0 && due.get(at) === runs) due.delete(at)
      }
    },
    get timers() {
      return [...due.values()].reduce((sum, { size }) => sum + size, 0)
    },
    async advance(ms) {
      const end = nowMs + ms
      await rest()
      while (nextAt() <= end) await runNext()
      nowMs = end
    },
    async runUntil(settled) {
      let isOver = false
      const over = () => {
        isOver = true
      }
      settled.then(over, over)
      await rest()
      while (!isOver) {
        if (due.size === 0) throw new Error('Nothing is left to wait for.')
        await runNext()
      }
      return settled
    },
    set(ms) {
      nowMs = ms
    },
  }
}

/** Lets everything happen that waits for no timer. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
