import type { Tc3Refusal } from '@portrait/signing'
import { canonicalRequestOf } from './canonical-request.ts'
import { findSignedRequest, toTc3Request } from './find-signed-request.ts'
import type { Explain } from './scene.ts'

/** A TC3 signature was refused; finds out for what it was made, if it can. */
export const tc3: Explain<'tc3'> = (facts, scene) => {
  const { reason, authorization } = facts
  if (reason !== 'bad-signature' || authorization === undefined) return { ...inWords[reason], details: { reason } }
  const received = toTc3Request(scene.trace)
  const expected = canonicalRequestOf(received, authorization)
  const found = findSignedRequest(received, facts, scene)
  if (found === undefined) {
    return {
      cause: 'signature-mismatch',
      summary: 'The TC3 signature does not fit the request as it arrived, nor anything near it.',
      details: { expectedCanonicalRequest: expected, signedHeaders: authorization.signedHeaders.join(';') },
      fix: `Compare the expected canonical request with the one that was signed, first the line host:${received.headers.host}, which proxies and SDK settings change, then line by line; if they are alike, the SecretKey is not that of the SecretId.`,
    }
  }
  return {
    cause: found.cause,
    summary: found.summary,
    details: {
      ...found.details,
      expectedCanonicalRequest: expected,
      ...(found.request !== received && { signedCanonicalRequest: canonicalRequestOf(found.request, authorization) }),
    },
    fix: found.fix,
  }
}

type Words = Record<'summary' | 'fix', string> & {
  readonly cause: 'signature-mismatch' | 'malformed-authorization' | 'clock-skew' | 'missing-parameter'
}

const inWords: Readonly<Record<Tc3Refusal, Words>> = {
  'authorization-missing': {
    cause: 'missing-parameter',
    summary: 'There is no Authorization header.',
    fix: 'Sign the request with TC3-HMAC-SHA256.',
  },
  'authorization-malformed': {
    cause: 'malformed-authorization',
    summary: 'The Authorization header cannot be read.',
    fix: 'Write it as TC3-HMAC-SHA256 wants it.',
  },
  'timestamp-malformed': {
    cause: 'malformed-authorization',
    summary: 'X-TC-Timestamp is not a number of Unix seconds.',
    fix: 'Send whole Unix seconds without a leading zero, the ones that were signed.',
  },
  'date-mismatch': {
    cause: 'signature-mismatch',
    summary: 'The date in the Credential is not the UTC date of X-TC-Timestamp.',
    fix: 'Take the date from the timestamp, in UTC and not in local time.',
  },
  'header-not-signed': {
    cause: 'malformed-authorization',
    summary: 'SignedHeaders does not name content-type and host.',
    fix: 'Sign at least content-type and host.',
  },
  'header-missing': {
    cause: 'signature-mismatch',
    summary: 'A header that SignedHeaders names was not sent, or was sent twice.',
    fix: 'Send every header that is signed; a proxy may have taken one away.',
  },
  'service-mismatch': {
    cause: 'signature-mismatch',
    summary: 'The service in the Credential is not the first label of the host.',
    fix: 'Sign for the service lcic at lcic.tencentcloudapi.com, or start the service without --strict-scope.',
  },
  'bad-signature': {
    cause: 'signature-mismatch',
    summary: 'The signature is not right.',
    fix: 'Sign the request as it is sent.',
  },
}
