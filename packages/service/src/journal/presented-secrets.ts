import { parseTc3Authorization } from '@portrait/signing'
import { parseQuery } from '../query.ts'
import type { Trace } from '../trace.ts'
import { isSensitiveName } from './sensitive-names.ts'

/** The credentials that a request brought along: whatever repeats them must not show them. */
export function presentedSecrets({
  query,
  headers,
  body,
}: Pick<Trace, 'query' | 'headers' | 'body'>): readonly string[] {
  const secrets: string[] = []
  for (const [name, value] of parseQuery(query) ?? []) if (isSensitiveName(name)) secrets.push(value)
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || !isSensitiveName(name)) continue
    for (const one of typeof value === 'string' ? [value] : value) secrets.push(...credentialsOf(one))
  }
  const type = headers['content-type']
  if (body !== undefined && body.length <= maxFormBytes && typeof type === 'string' && type.includes('urlencoded')) {
    const form = parseQuery(new TextDecoder().decode(body)) ?? []
    for (const [name, value] of form) if (isSensitiveName(name)) secrets.push(value)
  }
  return secrets
}

const maxFormBytes = 1_048_576

function credentialsOf(value: string): readonly string[] {
  const signature = parseTc3Authorization(value)?.signature
  if (signature !== undefined) return [signature]
  // The scheme is no secret.
  const bare = value.replace(/^(?:Bearer|Basic|TC3-HMAC-SHA256) +/i, '')
  return [bare, ...bare.split(/[\s;,]+/).map((part) => part.slice(part.indexOf('=') + 1))]
}
