/** A clock that stands still until it is moved. */
export interface FixedClock {
  /** Milliseconds since the epoch. */
  now(): number
  set(ms: number): void
  advance(ms: number): void
}

export function createFixedClock(startMs: number): FixedClock {
  let nowMs = startMs
  return {
    now: () => nowMs,
    set(ms) {
      nowMs = ms
    },
    advance(ms) {
      nowMs += ms
    },
  }
}
