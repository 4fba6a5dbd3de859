/** What the clients pass to `fetch`. */
export interface FetchInit {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  /** Redirects are not followed: credentials stay with the service they were meant for. */
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

/** The part of `fetch` that the clients need. The platform's own fits, and so does a service's in process. */
export type Fetch = (input: string, init: FetchInit) => Promise<Response>

/** What is passed to `fetch` with a body that is made while it is sent. */
export interface StreamInit extends Omit<FetchInit, 'body'> {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
  /** The answer comes after the body. */
  readonly duplex: 'half'
}

/** A `fetch` that also sends bodies while they are made. The platform's own fits, and so does a service's in process. */
export type StreamingFetch = (input: string, init: FetchInit | StreamInit) => Promise<Response>
