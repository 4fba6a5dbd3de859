/** What the clients pass to `fetch`. */
export interface FetchInit {
  readonly method: string
  readonly headers: Record<string, string>
  /** Text, or bytes that are made while they are sent. */
  readonly body?: string | ReadableStream<Uint8Array<ArrayBuffer>>
  /** Goes with a body that is made while it is sent: the answer comes after it. */
  readonly duplex?: 'half'
  /** Redirects are not followed: credentials stay with the service they were meant for. */
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

/** The part of `fetch` that the clients need. The platform's own fits, and so does a service's in process. */
export type Fetch = (input: string, init: FetchInit) => Promise<Response>
