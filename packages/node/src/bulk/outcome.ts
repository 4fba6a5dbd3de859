import type { PortraitError } from '@portrait/client'

/** What became of one of many. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: PortraitError }

/** What a request about one item answers. Throws the item's error. */
export function unwrap<Value>(outcome: Outcome<Value> | undefined): Value {
  if (outcome?.ok) return outcome.value
  throw outcome?.error ?? new TypeError('A request answers one outcome for each item.')
}
