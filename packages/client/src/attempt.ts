/** One request of a call that failed. It holds no secret. */
export interface Attempt {
  /** When it was sent, in milliseconds since the epoch. */
  readonly startedAtMs: number
  /** How long the call had waited before: for its turn, and to retry. */
  readonly waitedMs: number
  /** How long the request took until it had failed. */
  readonly durationMs: number
  /** What failed: the `code` of the error that the call would have had. */
  readonly code: number | string
  /** The HTTP status; 0 where there was no answer. */
  readonly httpStatus: number
  /** Names the request to the vendor, where the service gave an id. */
  readonly requestId: string | undefined
}
