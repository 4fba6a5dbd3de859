import type { Fetch } from '@portrait/client'

/** A `fetch` that counts what goes through it, and whose streams can be broken. */
export interface WatchedFetch {
  readonly fetch: Fetch
  /** The paths of the requests, in their order, without streams. */
  readonly asked: readonly string[]
  /** The Last-Event-ID of each stream that was opened. */
  readonly streams: readonly (string | undefined)[]
  /** Ends the open streams, and refuses new ones until `mend`. */
  break(): void
  mend(): void
}

/** Watches a `fetch`. */
export function watchFetch(fetch: Fetch): WatchedFetch {
  const asked: string[] = []
  const streams: (string | undefined)[] = []
  let breaker = new AbortController()
  return {
    asked,
    streams,
    async fetch(url, init) {
      const { pathname } = new URL(url)
      if (pathname !== '/web/v1/events') {
        asked.push(pathname)
        return fetch(url, init)
      }
      streams.push(init.headers['last-event-id'])
      breaker.signal.throwIfAborted()
      return fetch(url, { ...init, signal: AbortSignal.any([init.signal, breaker.signal]) })
    },
    break: () => breaker.abort(new TypeError('broken')),
    mend() {
      breaker = new AbortController()
    },
  }
}
