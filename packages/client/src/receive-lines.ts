import type { CallOptions } from './call-options.ts'
import { withDeadline } from './deadline.ts'
import type { Fetch } from './fetch.ts'
import { maxAnswerBytes } from './max-answer-bytes.ts'
import type { Operation } from './operation.ts'
import type { Answer, PreparedRequest, Refuse } from './read-answer.ts'
import { readText } from './read-text.ts'
import { TransportError } from './transport-error.ts'

/** How an answer of lines is asked for, and how an answer that is none is read. */
export interface LinesExchange {
  readonly fetch: Fetch | undefined
  prepare(): Promise<PreparedRequest>
  /** Reads an answer that is no lines: throws a ServiceError, or calls `refuse`. */
  decode(answer: Answer, refuse: Refuse): unknown
  /** Checks a line, or calls `refuse`. */
  decodeLine(line: unknown, refuse: Refuse): object
}

/**
 * Makes a call whose answer is lines of JSON, and resolves when the answer begins; its time is up to then. The lines are
 * read as they are asked for; who stops asking ends the answer. Both reject with a PortraitError.
 */
export function receiveLines(
  operation: Operation,
  { fetch = globalThis.fetch, prepare, decode, decodeLine }: LinesExchange,
  options: CallOptions = {},
): Promise<AsyncIterable<object>> {
  return withDeadline(operation, options, async (signal) => {
    const { url, ...request } = await prepare()
    signal.throwIfAborted()
    const refuse = (what: string, httpStatus = 200): never => {
      const problem = `${url.split('?')[0]} answered with ${what}. Check baseUrl and proxies.`
      throw new TransportError(operation, 'bad-response', problem, { httpStatus })
    }
    const response = await fetch(url, { method: operation.method, ...request, redirect: 'manual', signal }).catch(
      (cause: unknown) => {
        throw networkError(operation, cause)
      },
    )
    if (response.status === 200) {
      return readLines(operation, response, options.signal, (line) => decodeLine(line, refuse), refuse)
    }
    const text = await readText(response, maxAnswerBytes, signal)
    const refuseStatus: Refuse = (what) => refuse(what, response.status)
    const body = parseJson(text ?? '')
    if (body === undefined) return refuseStatus('no JSON')
    decode({ status: response.status, body }, refuseStatus)
    return refuseStatus('JSON of another shape')
  })
}

async function* readLines(
  operation: Operation,
  { body }: Response,
  signal: AbortSignal | undefined,
  decode: (line: unknown) => object,
  refuse: Refuse,
): AsyncIterable<object> {
  const reader = body?.getReader()
  if (reader === undefined) return
  const stop = () => void reader.cancel().catch(() => {})
  signal?.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw networkError(operation, cause)
      })
      if (signal?.aborted) {
        throw new TransportError(operation, 'aborted', 'the caller aborted it.', { cause: signal.reason })
      }
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      for (const line of done && rest !== '' ? [...lines, rest] : lines) {
        yield decode(parseJson(line) ?? refuse('a line that is no JSON'))
      }
      if (done) return
      if (rest.length > maxAnswerBytes) refuse('too long a line')
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}

function networkError(operation: Operation, cause: unknown): TransportError {
  return new TransportError(operation, 'network', 'the connection broke, or there was none. Check the network.', {
    cause,
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
