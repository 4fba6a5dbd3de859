import type { Clock, Fetch, Pacing, PipelineOptions } from '@portrait/client'
import { createEnvironmentLogger } from './environment-logger.ts'
import type { VerifyOptions } from './write-options.ts'

/** How a client of this package calls. Also its hooks, its clock and its transport may be given. */
export interface AdapterOptions extends PipelineOptions, VerifyOptions {
  /** Sends the requests; by default Node's `http` does, and `globalThis.fetch` where there is no Node. */
  readonly fetch?: Fetch | undefined
  /** As documented by default. All calls of one client share the limits. */
  readonly pacing?: Pacing | undefined
  /** How often a call is made again when that does no harm and may help; 2 by default. */
  readonly maxRetries?: number | undefined
}

const defaultMaxRetries = 2

/** What the client below is made with: what a backend expects, unless told otherwise. */
export function toPipelineOptions(options: AdapterOptions): PipelineOptions & { readonly fetch: Fetch | undefined } {
  const { fetch, transport, pacing = 'documented', maxQueued, maxRetries = defaultMaxRetries, timeoutMs } = options
  const { clock, random, logger = createEnvironmentLogger(), onRequest, onResponse, onRetry, onSkew } = options
  const calls = { fetch, transport, pacing, maxQueued, maxRetries, timeoutMs }
  return { ...calls, clock, random, logger, onRequest, onResponse, onRetry, onSkew }
}

/** The clock of a client. */
export function clockOf({ clock = Date }: AdapterOptions): Pick<Clock, 'now'> {
  return clock
}
