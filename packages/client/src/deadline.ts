import type { Operation } from './operation.ts'
import { TransportError } from './transport-error.ts'
import { UsageError } from './usage-error.ts'

/** How a call ends early. */
export interface DeadlineOptions {
  /** Calls the call off. */
  readonly signal?: AbortSignal | undefined
  /** How long the call may take as a whole; 15,000 by default, 2,147,483,647 at most. */
  readonly timeoutMs?: number | undefined
}

/** How long a call may take, in milliseconds, unless it says otherwise. */
export const defaultTimeoutMs = 15_000

/** The longest time a call may be given, in milliseconds: timers take a longer delay for none at all. */
export const maxTimeoutMs = 0x7fffffff

/**
 * Runs a call until it settles, its time is up or the caller aborts it, whichever comes first: also when what runs
 * ignores the signal. Rejects with a TransportError (`timeout`, `aborted`) or a UsageError.
 */
export function withDeadline<Result>(
  operation: Operation,
  { signal, timeoutMs = defaultTimeoutMs }: DeadlineOptions,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (!(timeoutMs > 0 && timeoutMs <= maxTimeoutMs)) {
      throw new UsageError(operation.id, 'bad-option', `timeoutMs must be 1 to ${maxTimeoutMs}.`)
    }
    const controller = new AbortController()
    const timer = setTimeout(() => {
      stop(new TransportError(operation, 'timeout', `no answer within ${timeoutMs} ms. Raise timeoutMs.`))
    }, timeoutMs)
    const clear = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    const stop = (error: TransportError) => {
      clear()
      reject(error)
      controller.abort(error)
    }
    const onAbort = () => {
      stop(new TransportError(operation, 'aborted', 'the caller aborted it.', { cause: signal?.reason }))
    }

    if (signal?.aborted) return onAbort()
    signal?.addEventListener('abort', onAbort)
    run(controller.signal).finally(clear).then(resolve, reject)
  })
}
