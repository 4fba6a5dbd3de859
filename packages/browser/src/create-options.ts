import type { Fetch } from '@portrait/client'

/** Which app it is, and where its web API is: a URL, or a `fetch` that answers by itself. */
export type ConnectOptions = {
  /** The number that the console shows for the app. */
  readonly SDKAppID: number
  /** How long a call may take as a whole; 15,000 by default. */
  readonly timeoutMs?: number | undefined
} & (
  | { readonly baseUrl: string; readonly fetch?: Fetch | undefined }
  | { readonly baseUrl?: string | undefined; readonly fetch: Fetch }
)

/** How an instance is made. */
export type CreateOptions = ConnectOptions & {
  /** Whether to follow changes by a stream. Without it nothing is kept: each call asks. True by default. */
  readonly live?: boolean | undefined
  /** What becomes of ids after the hundredth: dropped with a warning, or read by further requests. `cut` by default. */
  readonly manyUserIDs?: 'cut' | 'batch' | undefined
  /** Whose changes PROFILE_UPDATED tells of: the user's `own`, or `all` that were read. `own` by default. */
  readonly profileUpdates?: 'own' | 'all' | undefined
}
