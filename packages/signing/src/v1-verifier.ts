import { equalInConstantTime } from '#primitives'
import { hostCandidates } from './host-candidates.ts'
import { signV1, type V1Request, v1MethodOf } from './v1-signature.ts'

/** Why a request with a v1 signature was refused, in the order of the checks. */
export type V1Refusal = 'signature-missing' | 'timestamp-malformed' | 'method-unknown' | 'bad-signature'

/** The outcome of a verification; the timestamp is Unix time in seconds. */
export type V1Verification =
  | { readonly ok: true; readonly timestampSeconds: number }
  | { readonly ok: false; readonly reason: V1Refusal }

/**
 * Verifies the v1 signature among a request's parameters. Looking up the key and comparing the timestamp with a clock
 * are left to the caller. Throws a RangeError when the secret key is empty, and nothing on account of the request.
 */
export function verifyV1(request: V1Request, secretKey: string): V1Verification {
  const params = [...request.params]
  const paramOf = (name: string) => params.find(([key]) => key === name)?.[1]
  const signature = paramOf('Signature')
  const timestamp = paramOf('Timestamp')
  if (signature === undefined) return { ok: false, reason: 'signature-missing' }
  if (timestamp === undefined || !/^\d{1,11}$/.test(timestamp)) return { ok: false, reason: 'timestamp-malformed' }
  if (v1MethodOf(params) === undefined) return { ok: false, reason: 'method-unknown' }
  for (const host of hostCandidates(request.host)) {
    for (const path of new Set([request.path ?? '/', '/'])) {
      const expected = signV1({ ...request, host, path, params }, secretKey)
      if (equalInConstantTime(expected, signature)) return { ok: true, timestampSeconds: Number(timestamp) }
    }
  }
  return { ok: false, reason: 'bad-signature' }
}
