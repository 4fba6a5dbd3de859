import { Fault } from './fault.ts'
import type { ServiceRequest } from './message.ts'
import { parseJson } from './parse-json.ts'
import type { Trace } from './trace.ts'

/** A body over its API's limit; the rest of it was not read. */
export class BodyTooLargeError extends Error {
  override readonly name: string = 'BodyTooLargeError'
  readonly code = 60002
  readonly maxBytes: number

  constructor(maxBytes: number) {
    super(`The body has more than ${maxBytes} bytes.`)
    this.maxBytes = maxBytes
  }
}

/** Reads and parses a body of the Chat or web API. Fault: 60003; throws BodyTooLargeError. */
export async function readJsonBody(request: ServiceRequest, maxBytes: number, trace: Trace): Promise<unknown> {
  const body = await request.readBody(maxBytes)
  trace.body = body
  if (body === undefined) throw new BodyTooLargeError(maxBytes)
  const value = parseJson(body)
  if (value === undefined) throw new Fault(60003, '', { kind: 'not-json' })
  return value
}
