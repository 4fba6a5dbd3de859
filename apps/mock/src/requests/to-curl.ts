import { type App, type JournalEntry, lcicSettings } from '@portrait/protocol'
import { signAgain } from './sign-again.ts'
import { isExpired, listUnrepeatable } from './unrepeatable.ts'

// What curl and the connection say by themselves.
const ownHeaders =
  /^(host|content-length|connection|user-agent|accept-.*|sec-.*|origin|referer|cache-control|pragma|priority)$/

/** Where a request is repeated, when, and by which app. */
export interface CurlOptions {
  /** Scheme, host and port of the service. */
  readonly baseUrl: string
  /** The app that was called, its keys included. */
  readonly app: App
  /** The service's time, in milliseconds since the epoch. */
  readonly nowMs: number
  /** What else must be said, a line each. */
  readonly notes?: readonly string[]
}

/** A request as a shell command that repeats it. The journal keeps no signatures, so it gets a fresh one. */
export function toCurl(entry: JournalEntry, { baseUrl, app, nowMs, notes = [] }: CurlOptions): string {
  const { api, method, path } = entry
  const { query, headers, body } = signAgain(entry, { app, nowMs, host: new URL(baseUrl).host })
  const parts = [
    `curl -sS -X ${method} ${quote(`${baseUrl}${path}${query && `?${query}`}`)}`,
    ...Object.entries(headers)
      .filter(([name]) => !ownHeaders.test(name))
      .map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === '' ? [] : [`--data-binary ${quote(body)}`]),
  ]
  const minutes = lcicSettings.tcClockToleranceSeconds / 60
  const comments = [
    ...notes,
    ...(api === 'lcic'
      ? [`Signed as it stands, for ${minutes} minutes: copy it again after that, or after a change.`]
      : []),
    ...(isExpired(entry) ? ['The signature had expired; here is a fresh one.'] : []),
    ...listUnrepeatable(entry),
  ]
  return [...comments.map((line) => `# ${line}`), parts.join(' \\\n  ')].join('\n')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
