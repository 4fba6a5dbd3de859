import { byteLength } from '@portrait/protocol'
import type { Attempt } from './attempt.ts'
import type { CallContext } from './call-context.ts'
import type { PortraitError } from './portrait-error.ts'
import { ServiceError } from './service-error.ts'

/** What became of a call's requests. */
export class AttemptLog {
  readonly #context: CallContext<unknown>
  readonly #attempts: Attempt[] = []
  /** Since when the call has waited for its next request. */
  #waitsSince: number
  /** When the request that is on its way was sent. */
  #sentAt: number | undefined

  constructor(context: CallContext<unknown>) {
    this.#context = context
    this.#waitsSince = context.clock.now()
  }

  /** How many requests have failed. */
  get failures(): number {
    return this.#attempts.length
  }

  /** A request is about to be sent. */
  start(body: string): void {
    const { operation, origin, path, clock, reporter } = this.#context
    const sentAt = clock.now()
    this.#sentAt = sentAt
    reporter.onRequest?.({
      operation: operation.id,
      attempt: this.failures + 1,
      url: origin + path,
      bodyBytes: byteLength(body),
      waitedMs: sentAt - this.#waitsSince,
    })
  }

  /** It was answered well. */
  succeed(httpStatus: number): void {
    if (this.#context.reporter.onResponse !== undefined) this.#report(this.failures + 1, httpStatus, undefined)
  }

  /** It failed, or the call did while it was on its way or not sent yet. The error gets the attempts made so far. */
  fail(error: PortraitError, httpStatus: number): void {
    const sentAt = this.#sentAt
    if (sentAt !== undefined) {
      const now = this.#context.clock.now()
      const requestId = error instanceof ServiceError ? error.requestId : undefined
      const waitedMs = sentAt - this.#waitsSince
      const durationMs = now - sentAt
      this.#attempts.push({ startedAtMs: sentAt, waitedMs, durationMs, code: error.code, httpStatus, requestId })
      this.#waitsSince = now
      this.#report(this.failures, httpStatus, error)
      this.#sentAt = undefined
    }
    Object.assign(error, { attempts: [...this.#attempts] })
  }

  #report(attempt: number, httpStatus: number, error: PortraitError | undefined): void {
    const { operation, origin, path, clock, reporter } = this.#context
    const durationMs = clock.now() - (this.#sentAt ?? 0)
    reporter.onResponse?.({ operation: operation.id, attempt, url: origin + path, durationMs, httpStatus, error })
  }
}
