import type { Clock } from '../clock.ts'
import { ControlFault } from '../control/control-fault.ts'
import { Fault } from '../fault.ts'
import type { ServiceRequest, ServiceResponse } from '../message.ts'
import { BodyTooLargeError } from '../read-json-body.ts'
import type { Store } from '../store.ts'
import type { Trace } from '../trace.ts'
import { diagnose } from './diagnosis/diagnose.ts'
import { asksForExplanation, explainingHeaders } from './explain-header.ts'
import type { Journal } from './journal.ts'

export interface ObserveOptions {
  readonly store: Store
  readonly clock: Clock
  readonly journal: Journal
  readonly explains: boolean
  /** The control token, if there is one. */
  readonly token: string | undefined
}

type Answer = (request: ServiceRequest, trace: Trace) => Promise<ServiceResponse>

// Of a longer body the journal keeps a copy of the beginning, so that the rest of it can go.
const maxKeptBodyBytes = 65_536

/** Writes every request and its answer into the journal, and tells callers who ask why they were refused. */
export function observe(answer: Answer, { store, clock, journal, explains, token }: ObserveOptions): Answer {
  async function watch(request: ServiceRequest, trace: Trace, isExplained: boolean): Promise<ServiceResponse> {
    const atMs = clock.now()
    const startedMs = performance.now()
    const response = await answer(request, trace)
    const durationMs = performance.now() - startedMs
    const isUneventful = trace.refusal === undefined && trace.surprise === undefined && trace.struck === undefined
    const diagnosis = isUneventful ? undefined : await diagnose(trace, { store, nowMs: atMs, token })
    const code = isUneventful ? undefined : codeOf(trace)
    const bodyBytes = trace.body?.length ?? 0
    if (trace.body !== undefined && bodyBytes > maxKeptBodyBytes) trace.body = trace.body.slice(0, maxKeptBodyBytes)
    // An error holds on to the stack that it came from.
    trace.refusal = undefined
    if (!isOfJournal(trace)) journal.add({ trace, bodyBytes, response, code, diagnosis, atMs, durationMs })
    if (!isExplained || diagnosis === undefined) return response
    return { ...response, headers: { ...response.headers, ...explainingHeaders(diagnosis, trace.api) } }
  }

  return (request, trace) => {
    const isExplained = explains && asksForExplanation(request)
    return journal.isOn || isExplained ? watch(request, trace, isExplained) : answer(request, trace)
  }
}

function codeOf({ refusal, struck }: Trace): number | string | undefined {
  if (refusal instanceof Fault || refusal instanceof ControlFault) return refusal.code
  if (refusal instanceof BodyTooLargeError) return refusal.code
  return refusal === undefined ? struck?.effect.code : undefined
}

/** Who reads the journal would otherwise read of nothing but that. */
function isOfJournal({ api, path }: Trace): boolean {
  return api === 'control' && path.startsWith('/control/v1/journal')
}
