import { byteLength } from '@portrait/protocol'
import type { Attempt } from './attempt.ts'
import { CallDeadline, type EarlyEnd } from './call-deadline.ts'
import type { Clock } from './clock.ts'
import type { DeadlineOptions } from './deadline.ts'
import type { PacedOperation } from './operation.ts'
import type { Pacer } from './pacer.ts'
import { isPortraitError, type PortraitError } from './portrait-error.ts'
import { readAnswer, toNetworkError } from './read-answer.ts'
import { redactError } from './redact.ts'
import type { Reporter } from './reporter.ts'
import { toRetryDelayMs } from './retry.ts'
import { ServiceError } from './service-error.ts'
import type { ServiceTime } from './service-time.ts'
import type { SignedExchange, SignedRequest } from './signed-exchange.ts'
import { sleep } from './sleep.ts'
import type { Transport, TransportAnswer } from './transport.ts'
import { TransportError } from './transport-error.ts'

/** What a call shares with the others of its client and operation. */
export interface CallContext {
  readonly operation: PacedOperation
  readonly pacer: Pacer | undefined
  readonly maxQueued: number
  readonly clock: Required<Clock>
  readonly time: ServiceTime
  readonly reporter: Reporter
  readonly send: Transport
  readonly random: () => number
}

/** One call: as many requests as it takes, within one deadline. */
export class Call<Output> {
  readonly #context: CallContext
  readonly #exchange: SignedExchange<Output>
  readonly #body: string
  readonly #maxRetries: number
  readonly #attempts: Attempt[] = []
  #retries = 0
  #endsAt = 0
  /** Since when the call has waited for its next request. */
  #waitsSince = 0
  #isQueued = false
  /** When the request that is on its way was sent. */
  #sentAt: number | undefined
  #where = ''
  #answer: TransportAnswer | undefined
  /** By how much the time of the latest signature was corrected. */
  #offsetMs = 0
  #isCorrected = false

  constructor(context: CallContext, exchange: SignedExchange<Output>, body: string, maxRetries: number) {
    this.#context = context
    this.#exchange = exchange
    this.#body = body
    this.#maxRetries = maxRetries
  }

  /** Makes the call. Rejects with a PortraitError, which has its attempts. */
  make(options: DeadlineOptions & { readonly timeoutMs: number }): Promise<Output> {
    const { clock } = this.#context
    this.#waitsSince = clock.now()
    this.#endsAt = this.#waitsSince + options.timeoutMs
    return new Promise((resolve, reject) => {
      const deadline = new CallDeadline(options, clock, (end) => {
        const error = this.#toEarlyEnd(end, options)
        this.#settle(error)
        reject(error)
      })
      if (deadline.isOver) return
      this.#run(deadline).then(
        (output) => {
          deadline.clear()
          resolve(output)
        },
        (error: unknown) => {
          deadline.clear()
          reject(error)
        },
      )
    })
  }

  async #run(deadline: CallDeadline): Promise<Output> {
    for (;;) {
      await this.#takeTurn(deadline)
      try {
        const output = await this.#request(deadline)
        this.#settle(undefined)
        return output
      } catch (error) {
        if (deadline.isOver || !isPortraitError(error)) throw error
        this.#settle(error)
        const delayMs = this.#planRetry(error)
        if (delayMs === undefined) throw error
        await sleep(this.#context.clock, delayMs, deadline.signal)
      }
    }
  }

  async #takeTurn(deadline: CallDeadline): Promise<void> {
    const { operation, pacer, maxQueued } = this.#context
    if (pacer === undefined || pacer.tryGo()) return
    const isReturning = this.#attempts.length > 0
    if (pacer.queued >= maxQueued && !isReturning) {
      const problem = `${pacer.queued} calls wait for their turn. Wait for their answers, or raise maxQueued.`
      // What was not sent does no harm by being sent.
      throw new TransportError({ ...operation, idempotent: true }, 'queue-full', problem)
    }
    this.#isQueued = true
    await pacer.wait(isReturning, deadline.signal)
    this.#isQueued = false
  }

  async #request(deadline: CallDeadline): Promise<Output> {
    const { operation, time, clock, reporter, send } = this.#context
    this.#answer = undefined
    this.#offsetMs = time.offsetMs
    const signed = this.#exchange.sign(this.#body, time.now())
    const { secret, ...request }: SignedRequest = signed instanceof Promise ? await signed : signed
    // Nobody waits any longer.
    if (deadline.isOver) throw new Error('The call is over.')
    this.#where = withoutQuery(request.url)
    this.#sentAt = clock.now()
    reporter.onRequest?.({
      operation: operation.id,
      attempt: this.#attempts.length + 1,
      url: this.#where,
      bodyBytes: byteLength(this.#body),
      waitedMs: this.#sentAt - this.#waitsSince,
    })
    try {
      this.#answer = await send({ method: operation.method, ...request, signal: deadline.signal })
    } catch (cause) {
      throw toNetworkError(operation, this.#where, secret === undefined ? cause : redactError(cause, secret))
    }
    const { status, text } = this.#answer
    return readAnswer(operation, this.#where, status, text, (answer, refuse) =>
      this.#exchange.decode(answer, refuse, secret),
    )
  }

  /** Reports how the request on its way went, and notes it when it failed. */
  #settle(error: PortraitError | undefined): void {
    const { operation, clock, reporter } = this.#context
    const sentAt = this.#sentAt
    this.#sentAt = undefined
    if (sentAt !== undefined && (error !== undefined || reporter.onResponse !== undefined)) {
      const now = clock.now()
      const durationMs = now - sentAt
      const httpStatus = this.#answer?.status ?? 0
      const attempt = this.#attempts.length + 1
      if (error !== undefined) {
        const requestId = error instanceof ServiceError ? error.requestId : undefined
        const waitedMs = sentAt - this.#waitsSince
        this.#attempts.push({ startedAtMs: sentAt, waitedMs, durationMs, code: error.code, httpStatus, requestId })
        this.#waitsSince = now
      }
      const url = this.#where
      reporter.onResponse?.({ operation: operation.id, attempt, url, durationMs, httpStatus, error })
    }
    if (error !== undefined) Object.assign(error, { attempts: [...this.#attempts] })
  }

  /** How long to wait before the call is made again; nothing when it is not. */
  #planRetry(error: PortraitError): number | undefined {
    if (this.#correctTime(error)) return 0
    const { operation, clock, reporter, random } = this.#context
    if (!error.retryable || error.code === 'queue-full' || this.#retries >= this.#maxRetries) return undefined
    const { rateLimit } = operation
    const delayMs = toRetryDelayMs({
      failures: ++this.#retries,
      windowMs: error.code === rateLimit.error ? rateLimit.seconds * 1000 : undefined,
      retryAfter: this.#answer?.header('retry-after'),
      nowMs: clock.now(),
      random,
    })
    // The error says more than a time-out would.
    if (clock.now() + delayMs >= this.#endsAt) return undefined
    reporter.onRetry?.({ operation: operation.id, attempt: this.#attempts.length, delayMs, error })
    return delayMs
  }

  /** Whether a signature was refused for its time, and the next one will be made for another. */
  #correctTime({ code }: PortraitError): boolean {
    const { operation, time, reporter } = this.#context
    if (code !== this.#exchange.expiredCode || this.#isCorrected) return false
    this.#isCorrected = true
    // Another call may have been faster.
    if (time.offsetMs !== this.#offsetMs) return true
    if (!time.learn(this.#answer?.header('date'))) return false
    reporter.onSkew?.({ operation: operation.id, offsetMs: time.offsetMs })
    return true
  }

  #toEarlyEnd(end: EarlyEnd, { timeoutMs, signal }: DeadlineOptions): TransportError {
    const { operation } = this.#context
    if (end === 'timeout') return new TransportError(operation, end, this.#explainTimeout(timeoutMs))
    return new TransportError(operation, end, 'the caller aborted it.', { cause: signal?.reason })
  }

  #explainTimeout(timeoutMs: number | undefined): string {
    const { operation, pacer } = this.#context
    if (!this.#isQueued || pacer === undefined) return `no answer within ${timeoutMs} ms. Raise timeoutMs.`
    const { calls, seconds } = operation.rateLimit
    return `its turn did not come within ${timeoutMs} ms: ${pacer.queued} calls wait, and ${calls} may go in ${seconds} s. Raise timeoutMs, or keep fewer calls in flight.`
  }
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*/, '')
}
