import { importKey } from '#primitives'
import type { HmacKey } from './primitives.ts'
import { explainTc3OnDate, type Tc3Explanation, type Tc3SigningRequest } from './tc3-explain.ts'
import { deriveTc3Key, toTc3Root } from './tc3-key.ts'
import type { Tc3Scope } from './tc3-texts.ts'
import { toUtcDate } from './utc-date.ts'

export interface Tc3SignerOptions {
  readonly secretId: string
  readonly secretKey: string
}

/** A signature, with the texts that it was made from. */
export interface Tc3Signature extends Tc3Explanation {
  /** The value of the `Authorization` header. */
  readonly authorization: string
  /** 64 lower-case hex digits. */
  readonly signature: string
}

export interface Tc3Signer {
  /** Signs a request. Throws a RangeError as `explainTc3` does. */
  sign(request: Tc3SigningRequest): Tc3Signature
}

/**
 * Makes a signer of TencentCloud API 3.0 requests. Throws a RangeError when the key is empty.
 * {@link https://cloud.tencent.com/document/api/213/30435}
 */
export function createTc3Signer({ secretId, secretKey }: Tc3SignerOptions): Tc3Signer {
  const root = importKey(toTc3Root(secretKey))
  let scope: (Tc3Scope & { readonly day: number; readonly key: HmacKey }) | undefined

  return {
    sign(request) {
      const { service, timestampSeconds } = request
      const day = Math.floor(timestampSeconds / 86_400)
      // Deriving the key costs more than all the rest, and formatting the date a tenth of it.
      if (scope?.day !== day || scope.service !== service) {
        const date = toUtcDate(timestampSeconds)
        scope = { day, date, service, key: deriveTc3Key(root, { date, service }) }
      }
      const { date, key } = scope
      const { signedHeaders, canonicalRequest, stringToSign } = explainTc3OnDate(request, date)
      const signature = key.sign('sha256', stringToSign, 'hex')
      const authorization = `TC3-HMAC-SHA256 Credential=${secretId}/${date}/${service}/tc3_request, SignedHeaders=${signedHeaders}, Signature=${signature}`
      return { authorization, signature, date, signedHeaders, canonicalRequest, stringToSign }
    },
  }
}
