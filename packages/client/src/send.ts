import { type CallOptions, withDeadline } from './deadline.ts'
import type { Fetch } from './fetch.ts'
import type { Operation } from './operation.ts'
import { readText } from './read-text.ts'
import { TransportError } from './transport-error.ts'

/** A request, ready to be sent. */
export interface PreparedRequest {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: string
}

/** An answer whose body is JSON. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** How an API asks and how its answers are read. */
export interface Exchange<Output> {
  readonly fetch: Fetch | undefined
  /** Makes the request. Rejects with a UsageError. */
  prepare(): Promise<PreparedRequest>
  /** The API's one decoder. Throws a ServiceError, or calls `refuse` with what came instead of an answer of the API. */
  decode(answer: Answer, refuse: Refuse): Output
}

/** Throws a TransportError, `bad-response`. */
export type Refuse = (what: string) => never

/** The largest answer that is read, in bytes. */
export const maxAnswerBytes = 16 * 1024 * 1024

/** Makes one call: one request, one answer. Rejects with a PortraitError. */
export function send<Output>(
  operation: Operation,
  { fetch = globalThis.fetch, prepare, decode }: Exchange<Output>,
  options: CallOptions = {},
): Promise<Output> {
  return withDeadline(operation, options, async (signal) => {
    const { url, ...request } = await prepare()
    signal.throwIfAborted()
    // A query may hold a UserSig.
    const where = url.split('?')[0]

    let response: Response
    let text: string | undefined
    try {
      response = await fetch(url, { method: operation.method, ...request, redirect: 'manual', signal })
      text = await readText(response, maxAnswerBytes, signal)
    } catch (cause) {
      const problem = `no connection to ${where}. Check baseUrl and the network.`
      throw new TransportError(operation, 'network', problem, { cause })
    }

    const { status, type } = response
    const refuse: Refuse = (what) => {
      const problem = `${where} answered HTTP ${status} with ${what}. Check baseUrl and proxies.`
      throw new TransportError(operation, 'bad-response', problem, { httpStatus: status })
    }
    // Browsers hide a redirect's status.
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return refuse('a redirect')
    if (text === undefined) return refuse('too long a body')
    const body = parseJson(text)
    return body === undefined ? refuse('no JSON') : decode({ status, body }, refuse)
  })
}

/** The value of a JSON text; nothing when it is none. The parser's own error would quote the body. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
