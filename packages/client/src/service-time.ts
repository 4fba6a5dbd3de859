import type { Clock } from './clock.ts'

// `Date` headers are in whole seconds, and answers take their time.
const tolerableMs = 5000

/** What time it is at the service, by which signatures expire: the clock's, until the service shows otherwise. */
export class ServiceTime {
  readonly #clock: Clock
  #offsetMs = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How much later it is at the service than on the clock, in milliseconds, as far as is known. */
  get offsetMs(): number {
    return this.#offsetMs
  }

  now(): number {
    return this.#clock.now() + this.#offsetMs
  }

  /** Goes by an answer's `Date` header from now on; answers false when the header tells nothing new. */
  learn(date: string | undefined): boolean {
    if (date === undefined) return false
    const differenceMs = Date.parse(date) + 500 - this.now()
    if (!(Math.abs(differenceMs) > tolerableMs)) return false
    this.#offsetMs += Math.round(differenceMs)
    return true
  }
}
