import { AttemptLog } from './attempt-log.ts'
import type { CallContext } from './call-context.ts'
import { CallDeadline, type EarlyEnd } from './call-deadline.ts'
import type { DeadlineOptions } from './deadline.ts'
import { OutgoingRequest } from './outgoing-request.ts'
import { isPortraitError, type PortraitError } from './portrait-error.ts'
import { type Answer, type Refuse, readAnswer, toNetworkError } from './read-answer.ts'
import { redactError } from './redact.ts'
import { toRetryDelayMs } from './retry-delay.ts'
import type { SignedParts } from './signed-exchange.ts'
import { sleep } from './sleep.ts'
import type { TransportAnswer } from './transport.ts'
import { TransportError } from './transport-error.ts'

/** How long one call may take, and how often it is made again. */
export interface CallLimits extends DeadlineOptions {
  readonly timeoutMs: number
  readonly maxRetries: number
}

/** One call: as many requests as it takes, within one deadline. */
export class Call<Output> {
  readonly #context: CallContext<Output>
  readonly #body: string
  readonly #limits: CallLimits
  readonly #log: AttemptLog
  readonly #endsAt: number
  #answer: TransportAnswer | undefined
  #retries = 0
  #isQueued = false
  /** By how much the time of the latest signature was corrected. */
  #offsetMs = 0
  #isCorrected = false

  constructor(context: CallContext<Output>, body: string, limits: CallLimits) {
    this.#context = context
    this.#body = body
    this.#limits = limits
    this.#log = new AttemptLog(context)
    this.#endsAt = context.clock.now() + limits.timeoutMs
  }

  /** Makes the call. Rejects with a PortraitError, which has its attempts. */
  make(): Promise<Output> {
    return new Promise((resolve, reject) => {
      const deadline = new CallDeadline(this.#limits, this.#context.clock, (end) => {
        const error = this.#toEarlyEnd(end)
        this.#log.fail(error, 0)
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
      try {
        const turn = this.#takeTurn(deadline)
        if (turn !== undefined) await turn
        const parts = this.#sign()
        return await this.#request(parts instanceof Promise ? await parts : parts, deadline)
      } catch (error) {
        if (deadline.isOver || !isPortraitError(error)) throw error
        this.#log.fail(error, this.#answer?.status ?? 0)
        const delayMs = this.#planRetry(error)
        if (delayMs === undefined) throw error
        await sleep(this.#context.clock, delayMs, deadline)
      }
    }
  }

  #takeTurn(deadline: CallDeadline): Promise<void> | undefined {
    const { operation, pacer, maxQueued } = this.#context
    if (pacer === undefined || pacer.tryGo()) return undefined
    const isReturning = this.#log.failures > 0
    if (pacer.queued >= maxQueued && !isReturning) {
      const problem = `as many calls as may (${maxQueued}) wait for their turn. Wait for their answers, or raise maxQueued.`
      // What was not sent does no harm by being sent.
      throw new TransportError({ ...operation, idempotent: true }, 'queue-full', problem)
    }
    this.#isQueued = true
    return pacer.wait(isReturning, deadline)
  }

  #sign(): SignedParts | Promise<SignedParts> {
    const { exchange, time } = this.#context
    this.#isQueued = false
    this.#answer = undefined
    this.#offsetMs = time.offsetMs
    return exchange.sign(this.#body, time.now())
  }

  async #request(parts: SignedParts, deadline: CallDeadline): Promise<Output> {
    const { operation, exchange, origin, path, send } = this.#context
    const where = origin + path
    // Nobody hears this error.
    if (deadline.isOver) throw new Error('The call is over.')
    this.#log.start(this.#body)
    let answer: TransportAnswer
    try {
      answer = await send(new OutgoingRequest(this.#context, parts, this.#body, deadline))
    } catch (error) {
      throw toNetworkError(operation, where, parts.secret === undefined ? error : redactError(error, parts.secret))
    }
    this.#answer = answer
    const decode = (json: Answer, refuse: Refuse) => exchange.decode(json, refuse, parts.secret)
    const output = readAnswer(operation, where, answer.status, answer.text, decode)
    this.#log.succeed(answer.status)
    return output
  }

  /** How long to wait before the call is made again; nothing when it is not. */
  #planRetry(error: PortraitError): number | undefined {
    if (this.#correctTime(error)) return 0
    const { operation, clock, reporter, random } = this.#context
    const isWorthIt = error.retryable && error.code !== 'queue-full' && this.#retries < this.#limits.maxRetries
    if (!isWorthIt) return undefined
    const { rateLimit } = operation
    const nowMs = clock.now()
    const delayMs = toRetryDelayMs({
      failures: ++this.#retries,
      windowMs: error.code === rateLimit.error ? rateLimit.seconds * 1000 : undefined,
      retryAfter: this.#answer?.header('retry-after'),
      nowMs,
      random,
    })
    // The error says more than a time-out would.
    if (nowMs + delayMs >= this.#endsAt) return undefined
    reporter.onRetry?.({ operation: operation.id, attempt: this.#log.failures, delayMs, error })
    return delayMs
  }

  /** Whether a signature was refused for its time, and the next one will be made for another. */
  #correctTime({ code }: PortraitError): boolean {
    const { operation, exchange, time, reporter } = this.#context
    if (code !== exchange.expiredCode || this.#isCorrected) return false
    this.#isCorrected = true
    // Another call may have been faster.
    if (time.offsetMs !== this.#offsetMs) return true
    if (!time.learn(this.#answer?.header('date'))) return false
    reporter.onSkew?.({ operation: operation.id, offsetMs: time.offsetMs })
    return true
  }

  #toEarlyEnd(end: EarlyEnd): TransportError {
    const { operation } = this.#context
    const { signal } = this.#limits
    if (end === 'timeout') return new TransportError(operation, end, this.#explainTimeout())
    return new TransportError(operation, end, 'the caller aborted it.', { cause: signal?.reason })
  }

  #explainTimeout(): string {
    const { pacer } = this.#context
    const { timeoutMs } = this.#limits
    if (!this.#isQueued || pacer === undefined) return `no answer within ${timeoutMs} ms. Raise timeoutMs.`
    const { calls, seconds } = pacer.limit
    return `its turn did not come within ${timeoutMs} ms: ${pacer.queued} calls wait, and ${calls} may go in ${seconds} s. Raise timeoutMs, or keep fewer calls in flight.`
  }
}
