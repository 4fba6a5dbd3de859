import { type JournalEntry, webServers } from '@portrait/protocol'

const redacted = '[redacted]'
// What curl and the connection say by themselves.
const ownHeaders =
  /^(host|content-length|connection|user-agent|accept-.*|sec-.*|origin|referer|cache-control|pragma|priority)$/

/** Where a request is repeated, and with what signature. */
export interface CurlOptions {
  /** Scheme, host and port of a running service; a local one's usual place when the page's own is only in the page. */
  readonly baseUrl: string | undefined
  /** A fresh UserSig of whoever called; absent for calls that are signed otherwise. */
  readonly userSig?: string | undefined
}

/** A request as a shell command that repeats it. The journal keeps no signatures, so it gets a fresh one. */
export function toCurl(entry: JournalEntry, { baseUrl, userSig }: CurlOptions): string {
  const { method, path, query, headers, body } = entry
  const sign = (text: string) => (userSig === undefined ? text : text.replaceAll(redacted, userSig))
  const url = `${baseUrl ?? webServers['a-local-service']}${path}${query && `?${encodeQuery(sign(query))}`}`
  const parts = [
    `curl -sS -X ${method} ${quote(url)}`,
    ...Object.entries(headers)
      .filter(([name]) => !ownHeaders.test(name))
      .map(([name, value]) => `-H ${quote(`${name}: ${sign(value)}`)}`),
    ...(body === undefined || body.text === '' ? [] : [`--data-binary ${quote(sign(body.text))}`]),
  ]
  const notes = [
    ...(entry.api === 'lcic' ? ['# LCIC calls carry a signature of the whole request: sign it anew.'] : []),
    ...(body?.isWhole === false ? ['# The journal has only the beginning of the body.'] : []),
  ]
  return [...notes, parts.join(' \\\n  ')].join('\n')
}

/** The journal shows a query decoded. */
function encodeQuery(query: string): string {
  return query
    .split('&')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0
        ? encodeURIComponent(part)
        : `${encodeURIComponent(part.slice(0, at))}=${encodeURIComponent(part.slice(at + 1))}`
    })
    .join('&')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
