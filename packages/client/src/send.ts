import { type DeadlineOptions, withDeadline } from './deadline.ts'
import type { Fetch } from './fetch.ts'
import { maxAnswerBytes } from './max-answer-bytes.ts'
import type { Operation } from './operation.ts'
import { type Answer, type PreparedRequest, type Refuse, readAnswer, toNetworkError } from './read-answer.ts'
import { readText } from './read-text.ts'

/** How an API asks and how its answers are read. */
export interface Exchange<Output> {
  readonly fetch: Fetch | undefined
  /** Makes the request. Rejects with a UsageError. */
  prepare(): Promise<PreparedRequest>
  /** The API's one decoder. Throws a ServiceError, or calls `refuse` with what came instead of an answer of the API. */
  decode(answer: Answer, refuse: Refuse): Output
}

/** Makes one call: one request, one answer. Rejects with a PortraitError. */
export function send<Output>(
  operation: Operation,
  { fetch = globalThis.fetch, prepare, decode }: Exchange<Output>,
  options: DeadlineOptions = {},
): Promise<Output> {
  return withDeadline(operation, options, async (signal) => {
    const { url, ...request } = await prepare()
    signal.throwIfAborted()
    let response: Response
    let text: string | undefined
    try {
      response = await fetch(url, { method: operation.method, ...request, redirect: 'manual', signal })
      text = await readText(response, maxAnswerBytes, signal)
    } catch (cause) {
      throw toNetworkError(operation, url, cause)
    }
    return readAnswer(operation, url, response.status, text, decode)
  })
}
