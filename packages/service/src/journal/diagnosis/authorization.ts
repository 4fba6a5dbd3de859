import type { Explain } from './scene.ts'

/** The Authorization header of a TencentCloud call cannot be read. */
export const authorization: Explain<'authorization'> = (_facts, { trace }) => {
  const sent = trace.headers.authorization
  const scheme = typeof sent === 'string' ? (/^[\w-]+/.exec(sent)?.[0] ?? '') : ''
  const isTc3 = scheme === 'TC3-HMAC-SHA256'
  return {
    cause: 'malformed-authorization',
    summary: isTc3
      ? 'The Authorization header is not complete, or not in order.'
      : `The Authorization header begins with ${JSON.stringify(scheme.slice(0, 32))}, not with TC3-HMAC-SHA256.`,
    details: { scheme: scheme.slice(0, 32) },
    fix: 'Write TC3-HMAC-SHA256 Credential=SECRETID/YYYY-MM-DD/SERVICE/tc3_request, SignedHeaders=content-type;host, Signature=HEX; names of headers in lower case and sorted, 64 hex digits in lower case.',
  }
}
