/** A request as the service sees it, whatever door it came through. */
export interface ServiceRequest {
  readonly method: string
  /** The path as sent, without the query. */
  readonly path: string
  /** What follows `?`, as sent; empty when nothing does. */
  readonly query: string
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The address that the request came from, where the door knows it. */
  readonly clientIp?: string
  /** Reads the body; `undefined` when it has more than `maxBytes`, of which the rest stays unread. */
  readonly readBody: (maxBytes: number) => Promise<Uint8Array | undefined>
  /** Calls back when the caller goes away before the answer; returns what calls it off. Absent when nobody can tell. */
  readonly onGone?: (callback: () => void) => () => void
  /** Reads the body piece by piece, in place of `readBody`; absent where the door has bodies only as a whole. */
  readonly streamBody?: () => AsyncIterable<Uint8Array>
}

/** A text that is pulled piece by piece, as long as its reader wants more. */
export interface TextStream extends AsyncIterable<string> {
  /** Calls back when a reader who still has to take a piece is given up; returns what calls it off. */
  readonly onCutOff?: (callback: () => void) => () => void
}

/** What the service answers. */
export interface ServiceResponse {
  readonly status: number
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /**
   * The text, or a stream of it that is pulled: the next chunk is asked for when the last one was taken. Who stops
   * reading calls the iterator's `return`, which ends a `next` that is under way.
   */
  readonly body: string | TextStream
  /** Present when there is no answer: the connection ends without one. */
  readonly dropped?: true
  /** Which operation of which API answered; absent when none was reached. */
  readonly operation?: { readonly api: 'chat' | 'control' | 'lcic' | 'web'; readonly id: string }
}

/** One header's value; `undefined` when it is absent or was sent more than once. */
export function headerOf(request: ServiceRequest, name: string): string | undefined {
  const value = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined
  return typeof value === 'string' ? value : undefined
}
