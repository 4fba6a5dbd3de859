import type { Clock } from './clock.ts'
import type { DeadlineOptions } from './deadline.ts'

/** Why a call ends before it has an answer. */
export type EarlyEnd = 'timeout' | 'aborted'

/** When a call ends at the latest: its time is up, or the caller calls it off. */
export class CallDeadline {
  readonly #callers: AbortSignal | undefined
  readonly #onEnd: (end: EarlyEnd) => void
  #controller: AbortController | undefined
  #listener: (() => void) | undefined
  #callOff: (() => void) | undefined
  #isOver = false

  /** Starts at once. `onEnd` is told when the call ends early, unless `clear` was called before. */
  constructor(
    { signal, timeoutMs }: DeadlineOptions & { readonly timeoutMs: number },
    { after }: Pick<Required<Clock>, 'after'>,
    onEnd: (end: EarlyEnd) => void,
  ) {
    this.#callers = signal
    this.#onEnd = onEnd
    if (signal?.aborted) {
      this.#end('aborted')
    } else {
      signal?.addEventListener('abort', this)
      this.#callOff = after(timeoutMs, () => this.#end('timeout'))
    }
  }

  /** Whether the call has ended early. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Aborts when the call ends early. Most transports do without, so it is made when it is read. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#isOver) this.#controller.abort()
    return this.#controller.signal
  }

  /** Has whatever goes on stopped when the call ends early. A call does one thing at a time: the latest listener counts. */
  onAbort(listener: () => void): void {
    this.#listener = listener
    if (this.#isOver) listener()
  }

  /** Forgets the deadline: the call has settled. */
  clear(): void {
    this.#callOff?.()
    this.#callers?.removeEventListener('abort', this)
    this.#listener = undefined
  }

  /** Hears the caller's signal. */
  handleEvent(): void {
    this.#end('aborted')
  }

  #end(end: EarlyEnd): void {
    const listener = this.#listener
    this.clear()
    this.#isOver = true
    this.#onEnd(end)
    this.#controller?.abort()
    listener?.()
  }
}
