import type { FetchInit } from './fetch.ts'
import type { Operation } from './operation.ts'
import { TransportError } from './transport-error.ts'

/** A request, ready to be sent. */
export interface PreparedRequest {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: NonNullable<FetchInit['body']>
  readonly duplex?: 'half'
}

/** An answer whose body is JSON. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Throws a TransportError, `bad-response`. */
export type Refuse = (what: string) => never

/** The error of a request that found no answer. `where` is its URL without the query. */
export function toNetworkError(operation: Operation, where: string, cause: unknown): TransportError {
  return new TransportError(operation, 'network', `no connection to ${where}. Check baseUrl and the network.`, {
    cause,
  })
}

/**
 * Reads an answer's JSON and has it decoded. A status of 0 is a redirect that the platform hides; no text is too long a
 * text. Throws a PortraitError.
 */
export function readAnswer<Output>(
  operation: Operation,
  where: string,
  status: number,
  text: string | undefined,
  decode: (answer: Answer, refuse: Refuse) => Output,
): Output {
  const refuse: Refuse = (what) => {
    const problem = `${where} answered HTTP ${status} with ${what}. Check baseUrl and proxies.`
    throw new TransportError(operation, 'bad-response', problem, { httpStatus: status })
  }
  if (status === 0 || (status >= 300 && status < 400)) return refuse('a redirect')
  if (text === undefined) return refuse('too long a body')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // The parser's own error would quote the body.
    return refuse('no JSON')
  }
  return decode({ status, body }, refuse)
}
