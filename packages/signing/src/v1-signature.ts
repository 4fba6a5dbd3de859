import { importKey } from '#primitives'

/** The parts of a request that its v1 signature covers. */
export interface V1Request {
  readonly method: string
  /** The `Host` header. */
  readonly host: string
  /** The path; `/` by default. */
  readonly path?: string
  /** Decoded parameters from the query or the form. `Signature` among them is left out. */
  readonly params: Iterable<readonly [name: string, value: string]>
}

/** The two hashes of the v1 signature, as named by the `SignatureMethod` parameter. */
export type V1SignatureMethod = 'HmacSHA1' | 'HmacSHA256'

/** The method that a request names; HmacSHA1 when it names none, undefined when it names an unknown one. */
export function v1MethodOf(params: V1Request['params']): V1SignatureMethod | undefined {
  for (const [name, value] of params) {
    if (name === 'SignatureMethod') return value === 'HmacSHA1' || value === 'HmacSHA256' ? value : undefined
  }
  return 'HmacSHA1'
}

/** The text that a v1 signature covers. It holds no secret. */
export function explainV1({ method, host, path = '/', params }: V1Request): string {
  const pairs = [...params]
    .filter(([name]) => name !== 'Signature')
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
  return `${method}${host}${path}?${pairs.join('&')}`
}

/**
 * Signs a request with the legacy v1 method, in base64, not yet URL-encoded. Throws a RangeError when the parameter
 * `SignatureMethod` is unknown or the key is empty. {@link https://cloud.tencent.com/document/api/213/30435}
 */
export function signV1(request: V1Request, secretKey: string): string {
  const method = v1MethodOf(request.params)
  if (method === undefined) throw new RangeError('SignatureMethod must be HmacSHA1 or HmacSHA256.')
  return importKey(secretKey).sign(method === 'HmacSHA1' ? 'sha1' : 'sha256', explainV1(request), 'base64')
}
