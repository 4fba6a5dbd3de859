import { isPortraitError, UsageError } from '@portrait/client'
import { mayBeOneItemsFault } from './is-passing.ts'
import type { Outcome } from './outcome.ts'

/**
 * Sends items together and answers an outcome for each, in their order. When the service refuses all of them for the
 * sake of one, halves are sent until it is found. Rejects when the call itself was wrong.
 */
export async function sendBatch<Item, Value>(
  items: readonly Item[],
  send: (items: readonly Item[]) => Promise<readonly Outcome<Value>[]>,
): Promise<readonly Outcome<Value>[]> {
  if (items.length === 0) return []
  try {
    return await send(items)
  } catch (error) {
    if (!isPortraitError(error) || error instanceof UsageError) throw error
    if (items.length === 1 || !mayBeOneItemsFault(error)) return items.map(() => ({ ok: false, error }))
    const middle = Math.ceil(items.length / 2)
    const first = await sendBatch(items.slice(0, middle), send)
    return [...first, ...(await sendBatch(items.slice(middle), send))]
  }
}
