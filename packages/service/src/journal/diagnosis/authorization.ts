import type { Explain } from './scene.ts'

// Others are not shown: they may be a credential without a scheme.
const schemes = ['TC3-HMAC-SHA256', 'Bearer', 'Basic', 'Digest', 'AWS4-HMAC-SHA256']

/** The Authorization header of a TencentCloud call cannot be read. */
export const authorization: Explain<'authorization'> = (_facts, { trace }) => {
  const sent = trace.headers.authorization
  const scheme = schemes.find((known) => typeof sent === 'string' && sent.startsWith(known)) ?? ''
  const isTc3 = scheme === 'TC3-HMAC-SHA256'
  return {
    cause: 'malformed-authorization',
    summary: isTc3
      ? 'The Authorization header is not complete, or not in order.'
      : `The Authorization header ${scheme === '' ? 'does not begin' : `begins with ${scheme}, not`} with TC3-HMAC-SHA256.`,
    details: { scheme },
    fix: 'Write TC3-HMAC-SHA256 Credential=SECRETID/YYYY-MM-DD/SERVICE/tc3_request, SignedHeaders=content-type;host, Signature=HEX; names of headers in lower case and sorted, 64 hex digits in lower case.',
  }
}
