import type { ControlOperations, controlOperations } from '@portrait/protocol'
import { isRecord } from './is-record.ts'
import { toJsonBody } from './json-body.ts'
import { toLineBody } from './line-body.ts'
import { UsageError } from './usage-error.ts'

type ControlOperation = (typeof controlOperations)[keyof ControlOperations]
type Parameter = { readonly name: string; readonly in: string }

/** An input as it travels: a body of text, or lines that are made while they are sent. */
export interface ControlRequest {
  /** With the query. */
  readonly path: string
  /** The body's content type. */
  readonly type?: string
  readonly body?: string
  readonly lines?: ReadableStream<Uint8Array<ArrayBuffer>>
}

/** Takes an input apart: what belongs into path and query, and the rest as a body. Throws a UsageError. */
export function toControlRequest(operation: ControlOperation, input: unknown): ControlRequest {
  const { id } = operation
  const { takes }: { readonly takes: string } = operation
  const parameters: readonly Parameter[] = operation.parameters
  const values = { ...(isRecord(input) ? input : {}) }
  let path: string = operation.path
  const query: string[] = []
  for (const { name, in: place } of parameters) {
    const value = values[name]
    delete values[name]
    if (place === 'path') path = path.replace(`{${name}}`, () => encode(id, name, value))
    else if (value !== undefined) query.push(`${name}=${encode(id, name, value)}`)
  }
  if (query.length > 0) path += `?${query.join('&')}`
  if (takes === 'json')
    return { path, type: 'application/json', body: toJsonBody(id, isRecord(input) ? values : input) }
  if (takes === 'nothing') return { path }
  if (!isIterable(values.lines))
    throw new UsageError(id, 'bad-input', 'lines must be an array, or another (async) iterable.')
  return { path, type: 'application/x-ndjson', lines: toLineBody(values.lines) }
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return isRecord(value) && (Symbol.iterator in value || Symbol.asyncIterator in value)
}

function encode(operation: string, name: string, value: unknown): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
  // A dot or two as a step of a path would be taken away on its way.
  if (text !== '' && text !== '.' && text !== '..' && !/\p{Surrogate}/u.test(text)) return encodeURIComponent(text)
  throw new UsageError(operation, 'bad-input', `${name} must be given, as text or a number that a URL can carry.`)
}
