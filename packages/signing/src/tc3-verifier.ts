import { equalInConstantTime, importKey } from '#primitives'
import { BoundedMap } from './bounded-map.ts'
import { hostCandidates } from './host-candidates.ts'
import type { HmacKey } from './primitives.ts'
import { parseTc3Authorization, type Tc3Authorization } from './tc3-authorization.ts'
import { deriveTc3Key, toTc3Root } from './tc3-key.ts'
import { headerOf, type Tc3Request } from './tc3-request.ts'
import { hashPayload, toCanonicalRequest, toStringToSign } from './tc3-texts.ts'
import { toUtcDate } from './utc-date.ts'

export interface Tc3VerifierOptions {
  /**
   * `strict` wants the scope's service to be the first label of the host, as the cloud does. `relaxed`, the default,
   * accepts any: SDKs that are pointed at an address such as 127.0.0.1 take the service from it.
   */
  readonly scope?: 'relaxed' | 'strict'
}

/** Why a signed request was refused, in the order of the checks. */
export type Tc3Refusal =
  | 'authorization-missing'
  | 'authorization-malformed'
  | 'timestamp-malformed'
  | 'date-mismatch'
  | 'header-not-signed'
  | 'header-missing'
  | 'service-mismatch'
  | 'bad-signature'

/** The outcome of a verification. The authorization of a refused request is a claim, not a fact. */
export type Tc3Verification =
  | { readonly ok: true; readonly authorization: Tc3Authorization; readonly timestampSeconds: number }
  | {
      readonly ok: false
      readonly reason: Tc3Refusal
      readonly authorization?: Tc3Authorization
      readonly timestampSeconds?: number
    }

export interface Tc3Verifier {
  /**
   * Verifies the signature of a request as received: raw path, raw query, raw body. Looking up the key by its SecretId
   * and comparing the timestamp with a clock are left to the caller. Throws a RangeError when the secret key is empty,
   * and nothing on account of the request.
   */
  verify(request: Tc3Request, secretKey: string): Tc3Verification
}

/** Makes a verifier of TencentCloud API 3.0 requests that accepts what the vendor's SDKs send. */
export function createTc3Verifier({ scope = 'relaxed' }: Tc3VerifierOptions = {}): Tc3Verifier {
  const keys = new BoundedMap<string, HmacKey>(256)

  function keyOf(secretKey: string, { date, service }: Tc3Authorization): HmacKey {
    const root = toTc3Root(secretKey)
    const name = `${date}/${service}/${root}`
    const known = keys.get(name)
    if (known !== undefined) return known
    const key = deriveTc3Key(importKey(root), { date, service })
    keys.set(name, key)
    return key
  }

  return {
    verify(request, secretKey) {
      const header = headerOf(request, 'authorization')
      if (header === undefined) return { ok: false, reason: 'authorization-missing' }
      const authorization = parseTc3Authorization(header)
      if (authorization === undefined) return { ok: false, reason: 'authorization-malformed' }
      const timestampSeconds = readTimestamp(request)
      if (timestampSeconds === undefined) return { ok: false, reason: 'timestamp-malformed', authorization }
      const refuse = (reason: Tc3Refusal) => ({ ok: false, reason, authorization, timestampSeconds }) as const

      const { date, signedHeaders, service, signature } = authorization
      if (date !== toUtcDate(timestampSeconds)) return refuse('date-mismatch')
      if (!signedHeaders.includes('content-type') || !signedHeaders.includes('host')) return refuse('header-not-signed')
      if (signedHeaders.some((name) => headerOf(request, name) === undefined)) return refuse('header-missing')
      const firstLabel = headerOf(request, 'host')?.toLowerCase().split(/[.:]/, 1)[0]
      if (scope === 'strict' && service !== firstLabel) return refuse('service-mismatch')

      const key = keyOf(secretKey, authorization)
      for (const candidate of canonicalRequests(request, signedHeaders)) {
        const expected = key.sign('sha256', toStringToSign(timestampSeconds, authorization, candidate), 'hex')
        if (equalInConstantTime(expected, signature)) return { ok: true, authorization, timestampSeconds }
      }
      return refuse('bad-signature')
    },
  }
}

function readTimestamp(request: Tc3Request): number | undefined {
  const text = headerOf(request, 'x-tc-timestamp')
  return text !== undefined && /^(?:0|[1-9]\d{0,10})$/.test(text) ? Number(text) : undefined
}

/** The ways in which the vendor's SDKs write one request: host with or without port, values lower-cased or not, path or `/`. */
function* canonicalRequests(request: Tc3Request, names: readonly string[]): Generator<string> {
  const seen = new Set<string>()
  const payloadHash = hashPayload(request)
  const signedHeaders = names.join(';')
  for (const host of hostCandidates(headerOf(request, 'host') ?? '')) {
    for (const write of [(value: string) => value.trim().toLowerCase(), (value: string) => value]) {
      const textOf = (name: string) => write(name === 'host' ? host : (headerOf(request, name) ?? ''))
      const lines = names.map((name) => `${name}:${textOf(name)}\n`).join('')
      for (const path of [request.path ?? '/', '/']) {
        const candidate = toCanonicalRequest({ ...request, path }, lines, signedHeaders, payloadHash)
        if (seen.has(candidate)) continue
        seen.add(candidate)
        yield candidate
      }
    }
  }
}
