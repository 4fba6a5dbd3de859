import { headerOf, type Tc3Request } from './tc3-request.ts'
import { hashPayload, toCanonicalRequest, toStringToSign } from './tc3-texts.ts'
import { toUtcDate } from './utc-date.ts'

/** A request to sign with TC3-HMAC-SHA256. */
export interface Tc3SigningRequest extends Tc3Request {
  /** The product's name: the first label of the host. */
  readonly service: string
  /** Unix time in seconds, as in the `X-TC-Timestamp` header. */
  readonly timestampSeconds: number
  /** Names of the headers to sign; by default `content-type`, `host` and, where present, `x-tc-action`. */
  readonly signedHeaders?: readonly string[]
}

/** The texts between a request and its signature. They hold no secret. */
export interface Tc3Explanation {
  /** UTC date of the timestamp, `YYYY-MM-DD`. */
  readonly date: string
  /** Names in lower case, sorted, joined by semicolons. */
  readonly signedHeaders: string
  readonly canonicalRequest: string
  readonly stringToSign: string
}

/**
 * Shows the texts that a TC3 signature is made from. Throws a RangeError when a header to sign is missing, or when the
 * timestamp is not in whole seconds. {@link https://cloud.tencent.com/document/api/213/30435}
 */
export function explainTc3(request: Tc3SigningRequest): Tc3Explanation {
  return explainTc3OnDate(request, toUtcDate(request.timestampSeconds))
}

/** `explainTc3` for callers that know the date already. */
export function explainTc3OnDate(request: Tc3SigningRequest, date: string): Tc3Explanation {
  const { service, timestampSeconds } = request
  if (!Number.isSafeInteger(timestampSeconds))
    throw new RangeError('timestampSeconds must be a whole number of seconds.')
  const signedHeaders = namesToSign(request)
  let headerLines = ''
  for (const name of signedHeaders.split(';')) {
    const value = headerOf(request, name)
    if (value === undefined)
      throw new RangeError(`The header ${name} is to be signed but is not among the headers. Add it, in lower case.`)
    headerLines += `${name}:${value.trim().toLowerCase()}\n`
  }
  const canonicalRequest = toCanonicalRequest(request, headerLines, signedHeaders, hashPayload(request))
  const stringToSign = toStringToSign(timestampSeconds, { date, service }, canonicalRequest)
  return { date, signedHeaders, canonicalRequest, stringToSign }
}

function namesToSign(request: Tc3SigningRequest): string {
  if (request.signedHeaders)
    return [...new Set(request.signedHeaders.map((name) => name.toLowerCase()))].sort().join(';')
  return headerOf(request, 'x-tc-action') === undefined ? 'content-type;host' : 'content-type;host;x-tc-action'
}
