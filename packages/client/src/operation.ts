/** What a client needs of an entry of a generated operation table. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Whether the same call made twice leaves what it leaves made once. */
  readonly idempotent: boolean
}

/** What is also needed to pace an operation's calls. */
export interface PacedOperation extends Operation {
  readonly rateLimit: { readonly calls: number; readonly seconds: number; readonly error: number | string }
  readonly pushLimits?: { readonly distanceSeconds: number }
}
