import type { Diagnosis } from '@portrait/protocol'
import type { ServiceResponse } from '../message.ts'
import type { Trace } from '../trace.ts'

/** A request and its answer as they were, before anybody looked: texts are made of it when it is read. */
export interface JournalRecord {
  readonly trace: Trace
  /** How long the body was; of a long one the trace has only the beginning. */
  readonly bodyBytes: number
  readonly response: ServiceResponse
  /** The vendor's code of a refusal. */
  readonly code: number | string | undefined
  readonly diagnosis: Diagnosis | undefined
  /** By the service's clock. */
  readonly atMs: number
  /** In real time. */
  readonly durationMs: number
}

// What an entry weighs besides its texts.
const overheadBytes = 1024

/** About how much memory a record holds on to. */
export function bytesOf({ trace, response }: JournalRecord): number {
  const answerBytes = typeof response.body === 'string' ? response.body.length : 0
  return overheadBytes + trace.path.length + trace.query.length + (trace.body?.byteLength ?? 0) + answerBytes
}
