import type { Logger, PipelineOptions, RequestEvent, ResponseEvent, RetryEvent, SkewEvent } from './pipeline-options.ts'

/** Tells a client's hooks and logger what happens. */
export interface Reporter {
  readonly onRequest: ((event: RequestEvent) => void) | undefined
  readonly onResponse: ((event: ResponseEvent) => void) | undefined
  readonly onRetry: ((event: RetryEvent) => void) | undefined
  readonly onSkew: ((event: SkewEvent) => void) | undefined
}

/** Makes a reporter, which has nothing where nobody listens. A hook that throws does not break the call it watches. */
export function createReporter({ logger, onRequest, onResponse, onRetry, onSkew }: PipelineOptions): Reporter {
  return {
    onRequest: joined(logger, 'debug', 'request', onRequest),
    onResponse: joined(logger, 'debug', 'response', onResponse),
    onRetry: joined(logger, 'warn', 'retry', onRetry),
    onSkew: joined(logger, 'warn', 'clock skew', onSkew),
  }
}

function joined<Event extends { readonly operation: string }>(
  logger: Logger | undefined,
  level: 'debug' | 'warn',
  what: string,
  hook: ((event: Event) => void) | undefined,
): ((event: Event) => void) | undefined {
  if (logger === undefined && hook === undefined) return undefined
  return (event) => {
    try {
      logger?.[level](`${event.operation}: ${what}`, event)
      hook?.(event)
    } catch {
      // Whoever watches a call does not decide how it ends.
    }
  }
}
