import type { Clock } from './clock.ts'
import type { PortraitError } from './portrait-error.ts'
import type { Transport } from './transport.ts'

/**
 * How often an operation may be called: as the vendor documents (`documented`), without a limit (`off`), or the
 * documented limits times a factor, such as 2.5 for an app whose limits were raised to 500 calls a second.
 */
export type Pacing = 'documented' | 'off' | number

/** Takes a client's words; `console` fits. Nothing in them is secret. */
export interface Logger {
  debug(message: string, details: object): void
  warn(message: string, details: object): void
}

/** A request is about to be sent. */
export interface RequestEvent {
  readonly operation: string
  /** 1 for a call's first request. */
  readonly attempt: number
  /** Without the query, which holds a signature. */
  readonly url: string
  readonly bodyBytes: number
  /** How long the call has waited: for its turn, and to retry. */
  readonly waitedMs: number
}

/** A request has been answered, or has failed. */
export interface ResponseEvent {
  readonly operation: string
  readonly attempt: number
  readonly url: string
  readonly durationMs: number
  /** 0 where there was no answer. */
  readonly httpStatus: number
  /** Why it failed; nothing when it succeeded. */
  readonly error: PortraitError | undefined
}

/** A request has failed and will be made again. */
export interface RetryEvent {
  readonly operation: string
  /** The one that failed. */
  readonly attempt: number
  readonly delayMs: number
  readonly error: PortraitError
}

/** The service took a new signature for an old one: from now on signatures go by the service's time. */
export interface SkewEvent {
  readonly operation: string
  /** How much later it is at the service than here, in milliseconds. */
  readonly offsetMs: number
}

/** How a client paces, repeats and reports its calls. */
export interface PipelineOptions {
  /** Sends the requests instead of `fetch`. */
  readonly transport?: Transport | undefined
  /** `off` by default. All calls of one client share the limits. */
  readonly pacing?: Pacing | undefined
  /** How many calls may wait for their turn, for each operation; 100,000 by default. More are refused with `queue-full`. */
  readonly maxQueued?: number | undefined
  /** How often a call is made again when that does no harm and may help; 0 by default. */
  readonly maxRetries?: number | undefined
  /** How long a call may take as a whole, its waits and retries included; 15,000 by default. */
  readonly timeoutMs?: number | undefined
  /** The machine's clock and timers by default. */
  readonly clock?: Clock | undefined
  /** A number from 0 up to but not including 1; `Math.random` by default. */
  readonly random?: (() => number) | undefined
  /** Nobody by default. */
  readonly logger?: Logger | undefined
  readonly onRequest?: ((event: RequestEvent) => void) | undefined
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
  readonly onSkew?: ((event: SkewEvent) => void) | undefined
}
