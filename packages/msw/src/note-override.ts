import type { Clock, Journal, JournalRecord } from '@portrait/service'
import { namedUser } from './named-user.ts'

/** Writes down a request that an override answered in the mock's stead. */
export type NoteOverride = (call: OverriddenCall) => Promise<void>

export interface OverriddenCall {
  readonly api: JournalRecord['trace']['api']
  readonly operation: string
  readonly request: Request
  readonly response: Response
  /** The vendor's code that the override fails with. */
  readonly code?: number | string
}

/** Makes what writes such requests into a journal, so that a test finds them there like all others. */
export function createNoteOverride(journal: Journal, clock: Clock): NoteOverride {
  return async ({ api, operation, request, response, code }) => {
    const { pathname, search, host } = new URL(request.url)
    const body = new Uint8Array(await request.clone().arrayBuffer())
    journal.add({
      trace: {
        method: request.method,
        path: pathname,
        query: search.slice(1),
        headers: { host, ...Object.fromEntries(request.headers) },
        api,
        operation,
        app: undefined,
        user: namedUser(request),
        body,
        refusal: undefined,
        surprise: undefined,
        struck: undefined,
      },
      bodyBytes: body.length,
      // What the resolver made may be a stream that goes on; nobody waits for it here.
      response: { status: response.status, headers: Object.fromEntries(response.headers), body: '' },
      code,
      diagnosis: code === undefined ? undefined : toDiagnosis(code),
      atMs: clock.now(),
      durationMs: 0,
    })
  }
}

function toDiagnosis(code: number | string): JournalRecord['diagnosis'] {
  return {
    cause: 'fault-rule',
    summary: `An override of the test answered ${code}.`,
    details: { code },
    fix: 'Nothing is wrong with the request. server.resetHandlers() removes overrides.',
  }
}
