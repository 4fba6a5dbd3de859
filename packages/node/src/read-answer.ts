import { TransportError } from '@portrait/client'
import type { Subject } from './create-refusal.ts'
import { withRefusals } from './with-refusals.ts'

/**
 * Waits for a call and reads its answer; a refusal becomes an error of its kind. The clients check envelopes alone, so an
 * answer whose content has another shape shows when it is read: as a TypeError, which becomes a `bad-response`.
 */
export async function readAnswer<Answer, Value>(
  operation: { readonly id: string; readonly idempotent: boolean },
  call: Promise<Answer>,
  subject: Subject,
  read: (answer: Answer) => Value,
): Promise<Value> {
  const answer = await withRefusals(call, subject)
  try {
    return read(answer)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const problem = 'the answer says OK, and has another shape than the documented one. Check baseUrl and proxies.'
    throw new TransportError(operation, 'bad-response', problem, { httpStatus: 200, cause })
  }
}

/** A text of an answer. Throws a TypeError. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError('An answer has no text where one belongs.')
}
