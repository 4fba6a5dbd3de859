/** One who waits. */
export interface Waiter {
  /** Lets the waiter go on. */
  go(): void
}

/**
 * Those who wait for their turn, first come, first served; who comes back to try again goes before all newcomers. Leaving
 * costs no walk along the line.
 */
export class WaitingLine {
  // Sets keep the order in which their members came.
  readonly #returning = new Set<Waiter>()
  readonly #newcomers = new Set<Waiter>()

  get length(): number {
    return this.#returning.size + this.#newcomers.size
  }

  join(waiter: Waiter, isReturning: boolean): void {
    ;(isReturning ? this.#returning : this.#newcomers).add(waiter)
  }

  leave(waiter: Waiter): void {
    if (!this.#returning.delete(waiter)) this.#newcomers.delete(waiter)
  }

  /** Takes the first out of the line. */
  next(): Waiter | undefined {
    for (const line of [this.#returning, this.#newcomers]) {
      for (const waiter of line) {
        line.delete(waiter)
        return waiter
      }
    }
    return undefined
  }
}
