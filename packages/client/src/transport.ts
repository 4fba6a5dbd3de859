/** A request as a client sends it. */
export interface TransportRequest {
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Aborts when nobody waits for the answer any longer. */
  readonly signal: AbortSignal
}

/** What came back. */
export interface TransportAnswer {
  /** The HTTP status; 0 for a redirect that the platform hides. */
  readonly status: number
  /** The body; nothing when it has more than `maxAnswerBytes`. */
  readonly text: string | undefined
  /** The value of a header, whose name is given in lower case. */
  header(name: string): string | undefined
}

/**
 * Sends a request and reads the answer to its end. It follows no redirect and keeps no more than `maxAnswerBytes` of a
 * body. Rejects when the connection fails.
 */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>
