import { lcicSettings } from '@portrait/protocol'
import { explainV1, type V1Request, verifyV1 } from '@portrait/signing'
import { parseQuery } from '../../query.ts'
import type { Trace } from '../../trace.ts'
import { isSensitiveName } from '../sensitive-names.ts'
import type { Explain } from './scene.ts'
import { signedHosts } from './signed-hosts.ts'

/** An old TencentCloud signature was refused. */
export const v1: Explain<'v1'> = ({ reason, app }, scene) => {
  const { trace, apps } = scene
  if (reason !== 'bad-signature') {
    return {
      cause: reason === 'signature-missing' ? 'missing-parameter' : 'malformed-authorization',
      summary: words[reason],
      details: { reason },
      fix: 'Sign with HmacSHA1 or HmacSHA256 and Unix seconds, or better with TC3-HMAC-SHA256.',
    }
  }
  const request = toV1Request(trace)
  const { secretKey } = app.tencentCloud
  const host = signedHosts(trace, lcicSettings.tcService).find(
    (signed) => verifyV1({ ...request, host: signed }, secretKey).ok,
  )
  const expectedSignedText = explainV1(withoutSecrets(request))
  if (host !== undefined) {
    return {
      cause: 'signed-for-another-host',
      summary: `The request was signed for the host ${host}, but arrived for ${request.host}.`,
      details: { signedHost: host, receivedHost: request.host, expectedSignedText },
      fix: `Sign with the host that is called, ${request.host}.`,
    }
  }
  const other = apps.find(({ tencentCloud }) => verifyV1(request, tencentCloud.secretKey).ok)
  return {
    cause: other === undefined ? 'signature-mismatch' : 'wrong-key',
    summary:
      other === undefined
        ? 'The signature does not fit the parameters as they arrived.'
        : `The request was signed with the TencentCloud key of app ${other.sdkAppId}.`,
    details: { expectedSignedText, ...(other && { keyOfApp: other.sdkAppId }) },
    fix: `Compare the expected text with the one that was signed, first the host, ${request.host}, which proxies and SDK settings change: it comes after the method, and the parameters after it, decoded and sorted.`,
  }
}

const words = {
  'signature-missing': 'There is no parameter Signature.',
  'timestamp-malformed': 'Timestamp is not a number of Unix seconds.',
  'method-unknown': 'SignatureMethod is neither HmacSHA1 nor HmacSHA256.',
} as const

function toV1Request({ method, path, query, headers, body }: Trace): V1Request {
  const text = method === 'GET' ? query : new TextDecoder().decode(body)
  return { method, path, host: typeof headers.host === 'string' ? headers.host : '', params: parseQuery(text) ?? [] }
}

function withoutSecrets(request: V1Request): V1Request {
  const params = [...request.params].map(
    ([name, value]) => [name, isSensitiveName(name) ? '[redacted]' : value] as const,
  )
  return { ...request, params }
}
