import type { Fetch } from '@portrait/client'

interface Basics {
  /** The number that the console shows for the app. */
  readonly SDKAppID: number
}

/** Which app it is, and where its web API is: a URL, or a `fetch` that answers by itself. */
export type CreateOptions = Basics &
  (
    | { readonly baseUrl: string; readonly fetch?: Fetch | undefined }
    | { readonly baseUrl?: string | undefined; readonly fetch: Fetch }
  )
