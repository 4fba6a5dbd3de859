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
export function bytesOf({ trace, response, diagnosis }: JournalRecord): number {
  const { path, query, headers, body } = trace
  const answerBytes = typeof response.body === 'string' ? response.body.length : 0
  const diagnosisBytes = diagnosis === undefined ? 0 : textBytes(diagnosis.details)
  return (
    overheadBytes +
    path.length +
    query.length +
    textBytes(headers) +
    (body?.byteLength ?? 0) +
    answerBytes +
    diagnosisBytes
  )
}

function textBytes(values: Readonly<Record<string, unknown>>): number {
  let bytes = 0
  for (const name in values) {
    const value = values[name]
    bytes += name.length
    if (typeof value === 'string') bytes += value.length
    else if (Array.isArray(value)) bytes += value.join().length
  }
  return bytes
}
