import { chatSettings } from '@portrait/protocol'
import type { Timers } from '../timers.ts'

/** A `fetch` of the platform's, or one that a test puts in its place. */
export type WebhookFetch = (url: string, init: RequestInit) => Promise<Response>

/** What became of one attempt. */
export interface AttemptOutcome {
  readonly isDelivered: boolean
  /** The HTTP status, where there was an answer. */
  readonly status?: number
  /** Why it was not delivered, in a sentence; it quotes neither the target's query nor the token. */
  readonly error?: string
}

const { timeoutMs, maxAnswerBytes } = chatSettings.webhook

/** Sends a body once. An answer of 2xx in time is a delivery, whatever it says. */
export async function postWebhook(
  url: URL,
  body: string,
  { fetch, timers, signal }: { readonly fetch: WebhookFetch; readonly timers: Timers; readonly signal: AbortSignal },
): Promise<AttemptOutcome> {
  const deadline = new AbortController()
  const abort = (): void => deadline.abort()
  const cancelTimer = timers.set(timeoutMs, abort)
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  try {
    const response = await fetch(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // A target that sends on to another host could be one that nobody configured.
      redirect: 'manual',
      signal: deadline.signal,
    })
    const { status } = response
    await readBounded(response)
    if (response.ok) return { isDelivered: true, status }
    const isRedirect = response.type === 'opaqueredirect' || (status >= 300 && status < 400)
    const error = isRedirect
      ? 'The target redirects, which is not followed. Configure the URL that answers.'
      : `The target answered with HTTP ${status}.`
    return { isDelivered: false, status, error }
  } catch (error) {
    if (signal.aborted) return { isDelivered: false, error: 'The service was closed meanwhile.' }
    if (deadline.signal.aborted) return { isDelivered: false, error: `The target did not answer in ${timeoutMs} ms.` }
    return { isDelivered: false, error: `The target cannot be reached: ${describe(error)}.` }
  } finally {
    cancelTimer()
    signal.removeEventListener('abort', abort)
  }
}

/** Takes the answer in, so that its connection can be used again, but not more than one can expect. */
async function readBounded({ body }: Response): Promise<void> {
  const reader = body?.getReader()
  if (reader === undefined) return
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > maxAnswerBytes) return reader.cancel()
  }
}

/** The reason that Node's fetch hides in `cause`; its code alone, because messages may quote the URL. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof Error ? cause.name : 'an unknown error'
}
