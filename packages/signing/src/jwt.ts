import { importKey } from '#primitives'
import { toBase64 } from './base64.ts'

/** Signs a JSON Web Token with HMAC-SHA256 (RFC 7515). Throws a RangeError when the secret is empty. */
export function signJwt(payload: Readonly<Record<string, unknown>>, secret: string): string {
  const text = `${toPart({ alg: 'HS256', typ: 'JWT' })}.${toPart(payload)}`
  return `${text}.${toUrlSafe(importKey(secret).sign('sha256', text, 'base64'))}`
}

function toPart(value: object): string {
  return toUrlSafe(toBase64(new TextEncoder().encode(JSON.stringify(value))))
}

function toUrlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
