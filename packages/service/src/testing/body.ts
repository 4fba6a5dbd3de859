import type { ServiceRequest } from '../message.ts'

/** What a request carries: JSON of a value, or text or bytes as they are. */
export interface BodyOptions {
  readonly body?: unknown
  readonly text?: string
  readonly bytes?: Uint8Array<ArrayBuffer>
}

/** The bytes of a request's body; none when nothing is said. */
export function toBytes({ body, text, bytes }: BodyOptions): Uint8Array<ArrayBuffer> {
  return bytes ?? new TextEncoder().encode(text ?? (body === undefined ? '' : JSON.stringify(body)))
}

/** Reads a body that is there at once. */
export function readerOf(bytes: Uint8Array): ServiceRequest['readBody'] {
  return async (maxBytes) => (bytes.length > maxBytes ? undefined : bytes)
}

/** Leaves out the entries that are undefined: how a test takes away what a request has by default. */
export function withoutUndefined(values: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}
