import type { Diagnosis } from '@portrait/protocol'
import type { JournalFilter, JournalRecord } from '@portrait/service'
import type { OperationName } from './operation-name.ts'

/** A request that a mock was sent, as its operation got it. */
export interface MockCall {
  /** `portrait_set`, `ModifyUserProfile`, `updateMyProfile` …; absent when none was recognised. */
  readonly operation: string | undefined
  /** Who called. */
  readonly user: string | undefined
  /** The body of JSON, or the parameters; `undefined` when there is neither. */
  readonly input: unknown
  /** The vendor's code, when the call was refused. */
  readonly code: number | string | undefined
  readonly diagnosis: Diagnosis | undefined
}

/** Which calls somebody wants to see; all that is given must fit. */
export type CallFilter = Omit<JournalFilter, 'operation'> & {
  /** As it travels: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`. */
  readonly operation?: OperationName
}

/** What a record of the journal tells of a call. */
export function toMockCall({ trace, code, diagnosis }: JournalRecord): MockCall {
  const { operation, user, body, query } = trace
  const input = body === undefined || body.length === 0 ? toParameters(query) : toInput(new TextDecoder().decode(body))
  return { operation, user, input, code, diagnosis }
}

function toInput(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return toParameters(text)
  }
}

function toParameters(query: string): unknown {
  return query === '' ? undefined : Object.fromEntries(new URLSearchParams(query))
}
