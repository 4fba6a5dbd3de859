import type { Answer, Refuse } from './read-answer.ts'

/** What makes a request the caller's own. */
export interface SignedParts {
  readonly headers: Readonly<Record<string, string>>
  /** What follows the question mark. */
  readonly query?: string
  /** A part of the query that no message may quote. */
  readonly secret?: string
}

/** How an API signs an operation's requests and reads its answers. */
export interface SignedExchange<Output> {
  /** Signs a body by the service's time, in milliseconds since the epoch. Throws a UsageError. */
  sign(body: string, nowMs: number): SignedParts | Promise<SignedParts>
  /** The API's one decoder. Throws a ServiceError, or calls `refuse` with what came instead of an answer of the API. */
  decode(answer: Answer, refuse: Refuse, secret: string | undefined): Output
  /** The code of a signature that is too old, or made in the future. */
  readonly expiredCode: number | string
}
