/** A request as a client sends it. */
export interface TransportRequest {
  readonly method: string
  /** Scheme, host and port: `https://console.tim.qq.com`. */
  readonly origin: string
  /** Path and query, from the slash on. The query may hold a UserSig. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Aborts when nobody waits for the answer any longer. It is made when it is read for the first time. */
  readonly signal: AbortSignal
  /** Has one listener called when nobody waits for the answer any longer; much cheaper than `signal`. */
  onAbort(listener: () => void): void
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
