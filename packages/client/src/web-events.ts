import { type ChangeEvents, webStreamCalls } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import { type DeadlineOptions, withDeadline } from './deadline.ts'
import { isRecord } from './is-record.ts'
import { maxAnswerBytes } from './max-answer-bytes.ts'
import { type Refuse, readAnswer, toNetworkError } from './read-answer.ts'
import { readText } from './read-text.ts'
import { requireSdkAppId } from './sdk-app-id.ts'
import { createSseParser, type SseMessage } from './sse-parser.ts'
import { TransportError } from './transport-error.ts'
import { createWebDecoder } from './web-answer.ts'
import type { WebClientOptions } from './web-call.ts'
import { webHeaders } from './web-headers.ts'

/** A change, or something else that a stream tells. */
export type WebEvent = {
  readonly [Name in keyof ChangeEvents]-?: {
    readonly name: Name
    /** Where a later stream can go on. */
    readonly id: string
    readonly data: NonNullable<ChangeEvents[Name]>
  }
}[keyof ChangeEvents]

/** What to follow, and since when. Its time is up to the answer's beginning; its signal also ends the reading. */
export interface OpenWebEventsOptions extends DeadlineOptions {
  /** Whom to follow besides the user; 100 at most. */
  readonly users?: readonly string[] | undefined
  /** The id of the last event that was seen. */
  readonly lastEventId?: string | undefined
}

const operation = webStreamCalls.streamEvents

/**
 * Opens a user's change stream, and resolves when the answer begins. Each item holds the events that came together; a
 * sign of life is an item without any. Who stops asking ends the stream. Both reject with a PortraitError.
 */
export function openWebEvents(
  options: WebClientOptions,
  { users = [], lastEventId, ...callOptions }: OpenWebEventsOptions = {},
): Promise<AsyncIterable<readonly WebEvent[]>> {
  return withDeadline(operation, callOptions, async (signal) => {
    const { fetch = globalThis.fetch } = options
    const where = parseBaseUrl(operation.id, options.baseUrl) + operation.path
    requireSdkAppId(operation.id, options.sdkAppId)
    const headers = {
      ...(await webHeaders(operation.id, options)),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    }
    const query = users.map((user) => `users=${encodeURIComponent(user)}`).join('&')
    let response: Response
    let text: string | undefined
    let isStream = false
    try {
      const url = query === '' ? where : `${where}?${query}`
      response = await fetch(url, { method: operation.method, headers, redirect: 'manual', signal })
      const type = response.headers.get('content-type') ?? ''
      isStream = response.status === 200 && type.startsWith('text/event-stream')
      if (!isStream) text = await readText(response, maxAnswerBytes, signal)
    } catch (cause) {
      throw toNetworkError(operation, where, cause)
    }
    if (isStream) return readEvents(where, response, callOptions.signal)
    // Nothing that is read whole is a stream.
    const decode = createWebDecoder(operation.id, (_body): _body is never => false)
    return readAnswer(operation, where, response.status, text, decode)
  })
}

async function* readEvents(
  where: string,
  { body }: Response,
  signal: AbortSignal | undefined,
): AsyncIterable<readonly WebEvent[]> {
  const reader = body?.getReader()
  if (reader === undefined) return
  const refuse: Refuse = (what) => {
    const problem = `${where} answered with ${what}. Check baseUrl and proxies.`
    throw new TransportError(operation, 'bad-response', problem, { httpStatus: 200 })
  }
  const stop = () => void reader.cancel().catch(() => {})
  signal?.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  const parser = createSseParser()
  try {
    while (!signal?.aborted) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw toNetworkError(operation, where, cause)
      })
      if (done || signal?.aborted) return
      const messages = parser.push(decoder.decode(value, { stream: true }))
      if (parser.pending() > maxAnswerBytes) refuse('too long a body')
      yield messages.flatMap((message) => toEvent(message, refuse))
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}

/** An event as it is known here; none where the service knows more. */
function toEvent({ id, event: name, data: text }: SseMessage, refuse: Refuse): readonly WebEvent[] {
  const shape = shapes[name as WebEvent['name']]
  if (shape === undefined) return []
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    // Refused below.
  }
  const isWhole = isRecord(data) && Object.entries(shape).every(([key, isRight]) => isRight(data[key]))
  // So it has just been found.
  return isWhole ? [{ name, id, data } as WebEvent] : refuse('JSON of another shape')
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** What readers would stumble over. */
const shapes: Readonly<Partial<Record<WebEvent['name'], Readonly<Record<string, (value: unknown) => boolean>>>>> = {
  ready: { userIDs: Array.isArray },
  'profile-updated': {
    userID: isText,
    version: Number.isFinite,
    lastUpdatedTime: Number.isFinite,
    changed: isRecord,
    unset: Array.isArray,
  },
  'account-deleted': { userID: isText },
  kicked: {},
  push: {},
  resync: {},
}
