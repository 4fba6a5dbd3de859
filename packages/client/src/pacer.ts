import type { CallDeadline } from './call-deadline.ts'
import type { Clock } from './clock.ts'
import { WaitingLine } from './waiting-line.ts'

/** How often something may happen. */
export interface PaceLimit {
  readonly calls: number
  readonly seconds: number
}

/**
 * Lets calls go so that no stretch of time as long as the limit's holds more of them than it allows, wherever the service
 * lets its own windows begin. Calls that come after a pause go at once; a queue goes at even distances, so that what
 * the network adds in delay moves few calls from one of the service's windows to the next.
 */
export class Pacer {
  readonly #clock: Required<Clock>
  readonly limit: PaceLimit
  readonly #spanMs: number
  readonly #gapMs: number
  // When the latest calls went, as a ring: `#next` is the oldest, which the next call replaces.
  #times = new Float64Array()
  #next = 0
  #latest = Number.NEGATIVE_INFINITY
  /** When the queue's first may go at the earliest, for the sake of even distances. */
  #evenly = Number.NEGATIVE_INFINITY
  readonly #line = new WaitingLine()
  #callOff: (() => void) | undefined

  constructor(limit: PaceLimit, clock: Required<Clock>) {
    this.limit = limit
    this.#clock = clock
    this.#spanMs = limit.seconds * 1000
    this.#gapMs = this.#spanMs / limit.calls
  }

  /** How many wait. */
  get queued(): number {
    return this.#line.length
  }

  /** Lets a call go at once, if nobody waits and the limit allows it. */
  tryGo(): boolean {
    if (this.#line.length > 0) return false
    const now = this.#now()
    if (this.#readyAt() > now) return false
    this.#go(now)
    return true
  }

  /** Resolves when it is the caller's turn; never when the call ends before, and then it takes no turn. */
  wait(isReturning: boolean, deadline: Pick<CallDeadline, 'onAbort'>): Promise<void> {
    return new Promise((resolve) => {
      const waiter = { go: resolve }
      this.#line.join(waiter, isReturning)
      this.#wake()
      deadline.onAbort(() => {
        this.#line.leave(waiter)
        if (this.#line.length === 0) this.#sleep()
      })
    })
  }

  #readyAt(): number {
    return (this.#times[this.#next] ?? Number.NEGATIVE_INFINITY) + this.#spanMs
  }

  #go(now: number): void {
    // Most of a client's operations are never called.
    if (this.#times.length === 0) this.#times = new Float64Array(this.limit.calls).fill(Number.NEGATIVE_INFINITY)
    this.#times[this.#next] = now
    this.#next = (this.#next + 1) % this.limit.calls
    this.#latest = now
  }

  /** The time. When the clock was put back, what went before counts as just gone. */
  #now(): number {
    const now = this.#clock.now()
    if (now < this.#latest) {
      const back = this.#latest - now
      this.#times.forEach((time, index) => {
        this.#times[index] = time - back
      })
      this.#latest = now
      this.#evenly = now
    }
    return now
  }

  /** Sees to it that the first in the line goes when it may. */
  #wake(): void {
    if (this.#callOff !== undefined || this.#line.length === 0) return
    const delayMs = Math.max(0, Math.ceil(this.#turnAt() - this.#now()))
    this.#callOff = this.#clock.after(delayMs, () => {
      this.#callOff = undefined
      this.#letGo()
      this.#wake()
    })
  }

  #sleep(): void {
    this.#callOff?.()
    this.#callOff = undefined
  }

  #turnAt(): number {
    return Math.max(this.#readyAt(), this.#evenly)
  }

  #letGo(): void {
    for (;;) {
      const now = this.#now()
      const turnAt = this.#turnAt()
      if (turnAt > now) return
      const waiter = this.#line.next()
      if (waiter === undefined) return
      this.#go(now)
      // From the turn and not from the clock: a late timer must not slow the queue down.
      this.#evenly = Math.max(turnAt, now - this.#spanMs) + this.#gapMs
      waiter.go()
    }
  }
}
