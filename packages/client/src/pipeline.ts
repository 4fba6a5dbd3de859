import { defaultTransport } from '#default-transport'
import { Call } from './call.ts'
import type { CallContext } from './call-context.ts'
import { type CallOptions, requireMaxRetries, requireTimeout } from './call-options.ts'
import type { ClientOptions } from './client.ts'
import { afterDelay, type Clock } from './clock.ts'
import { createPacer, requirePacing } from './create-pacer.ts'
import { defaultTimeoutMs } from './deadline.ts'
import { createFetchTransport } from './fetch-transport.ts'
import { toJsonBody } from './json-body.ts'
import type { PacedOperation } from './operation.ts'
import type { PipelineOptions } from './pipeline-options.ts'
import { createReporter } from './reporter.ts'
import { ServiceTime } from './service-time.ts'
import type { SignedExchange } from './signed-exchange.ts'
import type { Transport } from './transport.ts'
import { UsageError } from './usage-error.ts'

/** Makes an operation's calls: paced, repeated where that does no harm, reported. */
export type Pipeline = <Output>(
  operation: PacedOperation,
  exchange: SignedExchange<Output>,
) => (input: unknown, options?: CallOptions) => Promise<Output>

const defaultMaxQueued = 100_000

/** Makes the pipeline of a client. Throws a UsageError. */
export function createPipeline(creator: string, baseUrl: string, options: ClientOptions & PipelineOptions): Pipeline {
  const { pacing = 'off', maxQueued = defaultMaxQueued, random = Math.random } = options
  const { maxRetries = 0, timeoutMs = defaultTimeoutMs } = options
  requirePacing(creator, pacing)
  requireMaxRetries(creator, maxRetries)
  requireTimeout(creator, timeoutMs)
  if (!(maxQueued >= 0)) throw new UsageError(creator, 'bad-option', 'maxQueued must be 0 or more.')

  const clock = toWholeClock(options.clock)
  const reporter = createReporter(options)
  const shared = { maxQueued, clock, time: new ServiceTime(clock), random, reporter, send: toTransport(options) }
  const pathStart = baseUrl.indexOf('/', 'https://'.length)
  const origin = pathStart < 0 ? baseUrl : baseUrl.slice(0, pathStart)
  const prefix = baseUrl.slice(origin.length)

  return <Output>(operation: PacedOperation, exchange: SignedExchange<Output>) => {
    const path = prefix + operation.path
    const pacer = createPacer(operation, pacing, clock)
    const context: CallContext<Output> = { ...shared, operation, exchange, origin, path, pacer }

    return (input, callOptions = {}) => {
      try {
        const body = toJsonBody(operation.id, input)
        const limits = {
          signal: callOptions.signal,
          timeoutMs: callOptions.timeoutMs ?? timeoutMs,
          maxRetries: callOptions.maxRetries ?? maxRetries,
        }
        requireMaxRetries(operation.id, limits.maxRetries)
        requireTimeout(operation.id, limits.timeoutMs)
        return new Call(context, body, limits).make()
      } catch (error) {
        return Promise.reject(error)
      }
    }
  }
}

function toTransport({ transport, fetch }: ClientOptions & PipelineOptions): Transport {
  return transport ?? (fetch === undefined ? defaultTransport : createFetchTransport(fetch))
}

function toWholeClock(clock: Clock | undefined): Required<Clock> {
  return {
    now: clock === undefined ? () => Date.now() : () => clock.now(),
    after: clock?.after === undefined ? afterDelay : (delayMs, run) => clock.after?.(delayMs, run) ?? (() => {}),
  }
}
