import type { CallContext } from './call-context.ts'
import type { CallDeadline } from './call-deadline.ts'
import type { SignedParts } from './signed-exchange.ts'
import type { TransportRequest } from './transport.ts'

/** A request on its way out, which ends when its call does. */
export class OutgoingRequest implements TransportRequest {
  readonly method: string
  readonly origin: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly #deadline: CallDeadline

  constructor(context: CallContext<unknown>, { query, headers }: SignedParts, body: string, deadline: CallDeadline) {
    this.method = context.operation.method
    this.origin = context.origin
    this.path = query === undefined ? context.path : `${context.path}?${query}`
    this.headers = headers
    this.body = body
    this.#deadline = deadline
  }

  get signal(): AbortSignal {
    return this.#deadline.signal
  }

  onAbort(listener: () => void): void {
    this.#deadline.onAbort(listener)
  }
}
