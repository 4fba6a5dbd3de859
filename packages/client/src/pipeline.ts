import { Call, type CallContext } from './call.ts'
import { type CallOptions, requireMaxRetries, requireTimeout } from './call-options.ts'
import type { ClientOptions } from './client.ts'
import { afterDelay, type Clock } from './clock.ts'
import { createPacer, requirePacing } from './create-pacer.ts'
import { defaultTimeoutMs } from './deadline.ts'
import { createFetchTransport } from './fetch-transport.ts'
import { toJsonBody } from './json-body.ts'
import type { PacedOperation } from './operation.ts'
import type { Pacer } from './pacer.ts'
import type { PipelineOptions } from './pipeline-options.ts'
import { createReporter } from './reporter.ts'
import { ServiceTime } from './service-time.ts'
import type { SignedExchange } from './signed-exchange.ts'
import { UsageError } from './usage-error.ts'

/** Makes an operation's calls: paced, repeated where that does no harm, reported. */
export type Pipeline = <Output>(
  operation: PacedOperation,
  exchange: SignedExchange<Output>,
) => (input: unknown, options?: CallOptions) => Promise<Output>

const defaultMaxQueued = 100_000

/** Makes the pipeline of a client. Throws a UsageError. */
export function createPipeline(creator: string, options: ClientOptions & PipelineOptions): Pipeline {
  const { fetch, transport, pacing = 'off', maxQueued = defaultMaxQueued, random = Math.random } = options
  const { maxRetries = 0, timeoutMs = defaultTimeoutMs } = options
  requirePacing(creator, pacing)
  requireMaxRetries(creator, maxRetries)
  requireTimeout(creator, timeoutMs)
  if (!(maxQueued >= 0)) throw new UsageError(creator, 'bad-option', 'maxQueued must be 0 or more.')

  const clock = toWholeClock(options.clock)
  const time = new ServiceTime(clock)
  const reporter = createReporter(options)
  const send = transport ?? createFetchTransport(fetch)

  return (operation, exchange) => {
    let pacer: Pacer | undefined
    return async (input, callOptions = {}) => {
      const body = toJsonBody(operation.id, input)
      pacer ??= createPacer(operation, pacing, clock)
      const context: CallContext = { operation, pacer, maxQueued, clock, time, reporter, send, random }
      const retries = callOptions.maxRetries ?? maxRetries
      requireMaxRetries(operation.id, retries)
      const deadline = { timeoutMs: callOptions.timeoutMs ?? timeoutMs, signal: callOptions.signal }
      requireTimeout(operation.id, deadline.timeoutMs)
      return new Call(context, exchange, body, retries).make(deadline)
    }
  }
}

function toWholeClock(clock: Clock | undefined): Required<Clock> {
  return {
    now: clock === undefined ? () => Date.now() : () => clock.now(),
    after: clock?.after === undefined ? afterDelay : (delayMs, run) => clock.after?.(delayMs, run) ?? (() => {}),
  }
}
