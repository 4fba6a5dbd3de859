import { sha256Hex } from '#primitives'
import { headerOf, type Tc3Request } from './tc3-request.ts'

/** What is signed, apart from the request itself. */
export interface Tc3Scope {
  /** UTC date of the timestamp, `YYYY-MM-DD`. */
  readonly date: string
  /** The product's name: the first label of the host. */
  readonly service: string
}

/** The text of a request that TC3 hashes. `headerLines` holds one `name:value` line per signed header. */
export function toCanonicalRequest(
  request: Tc3Request,
  headerLines: string,
  signedHeaders: string,
  payloadHash: string,
): string {
  const { method, path = '/', query = '' } = request
  return `${method}\n${path}\n${method === 'GET' ? query : ''}\n${headerLines}\n${signedHeaders}\n${payloadHash}`
}

/** The text that TC3 signs. */
export function toStringToSign(timestampSeconds: number, scope: Tc3Scope, canonicalRequest: string): string {
  const hash = sha256Hex(canonicalRequest)
  return `TC3-HMAC-SHA256\n${timestampSeconds}\n${scope.date}/${scope.service}/tc3_request\n${hash}`
}

/** The hash of a request's body, or of what stands in for it. */
export function hashPayload(request: Tc3Request): string {
  if (request.method === 'GET') return sha256Hex('')
  if (headerOf(request, 'x-tc-content-sha256') === 'UNSIGNED-PAYLOAD') return sha256Hex('UNSIGNED-PAYLOAD')
  return sha256Hex(request.body ?? '')
}
