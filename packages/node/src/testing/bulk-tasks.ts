import { type PortraitError, ServiceError, TransportError } from '@portrait/client'
import type { BulkTask } from '../bulk/bulk-task.ts'
import type { Outcome } from '../bulk/outcome.ts'

/** What the tests' bulk calls answer. */
export type Result = { readonly given: string; readonly index: number; readonly outcome: Outcome<string> }
/** A bulk call of texts that begin with a user's name. */
export type Task = BulkTask<string, string, string, Result>

/** An error of the service. */
export function refusal(code: number, retryable = false): ServiceError {
  return new ServiceError({ operation: 'echo', code, reason: 'no', retryable, httpStatus: 200 })
}

/** A request without an answer. */
export const network = new TransportError({ id: 'echo', idempotent: true }, 'network', 'no connection.')

/** Answers every item with itself. */
export const echo = (items: readonly string[]): readonly Outcome<string>[] =>
  items.map((value) => ({ ok: true, value }))

/** A bulk call that answers every item with itself. */
export function createTask(changes: Partial<Task> = {}): Task {
  return {
    name: 'echo',
    batchSize: 3,
    isWrite: true,
    keyOf: (given) => given.split(':')[0] ?? '',
    prepare: (given) => given,
    send: async (items) => echo(items),
    toResult: (given, index, outcome) => ({ given, index, outcome }),
    ...changes,
  }
}

/** A send whose requests are answered by hand. */
export function createHeldSend() {
  const requests: { readonly items: readonly string[]; answer: () => void; refuse: (error: PortraitError) => void }[] =
    []
  const send: Task['send'] = (items, { signal }) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () =>
        reject(new TransportError({ id: 'echo', idempotent: true }, 'aborted', '')),
      )
      requests.push({ items, answer: () => resolve(echo(items)), refuse: reject })
    })
  return { requests, send }
}

/** Lets everything happen that waits for nothing. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Eight items. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
