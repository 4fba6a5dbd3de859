import type { Answer, PreparedRequest, Refuse } from './read-answer.ts'

/** A request, and the secret in its URL that no message may quote. */
export interface SignedRequest extends PreparedRequest {
  readonly secret?: string
}

/** How an API asks for an operation and reads its answers. */
export interface SignedExchange<Output> {
  /** Signs a request by the service's time, in milliseconds since the epoch. Throws a UsageError. */
  sign(body: string, nowMs: number): SignedRequest | Promise<SignedRequest>
  /** The API's one decoder. Throws a ServiceError, or calls `refuse` with what came instead of an answer of the API. */
  decode(answer: Answer, refuse: Refuse, secret: string | undefined): Output
  /** The code of a signature that is too old, or made in the future. */
  readonly expiredCode: number | string
}
