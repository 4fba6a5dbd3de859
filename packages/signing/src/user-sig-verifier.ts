import { equalInConstantTime, importKey } from '#primitives'
import { BoundedMap } from './bounded-map.ts'
import type { HmacKey } from './primitives.ts'
import { toUserSigMessage, type UserSigContent } from './user-sig-content.ts'
import { decodeUserSig } from './user-sig-decoder.ts'
import { UserSigError, type UserSigErrorReason } from './user-sig-error.ts'

export interface UserSigVerifierOptions {
  /** How many verified UserSigs to remember; 10,000 by default, 0 for none. */
  readonly maxEntries?: number
}

export interface VerifyUserSigOptions {
  readonly sdkAppId: number
  /** The app's secret key, as printed in the console. */
  readonly secretKey: string
  /** The user whom the UserSig must name; any user when absent. */
  readonly userId?: string
  /** Milliseconds since the epoch; the system clock by default. It may run backwards between calls. */
  readonly nowMs?: number
}

/** Why a UserSig was refused, in the order of the checks. */
export type UserSigRefusal = UserSigErrorReason | 'app-mismatch' | 'user-mismatch' | 'expired' | 'bad-signature'

/** The outcome of a verification. The content of a refused UserSig is a claim, not a fact. */
export type UserSigVerification =
  | { readonly ok: true; readonly content: UserSigContent }
  | { readonly ok: false; readonly reason: UserSigRefusal; readonly content?: UserSigContent }

export interface UserSigVerifier {
  /** Verifies a UserSig. Throws a RangeError when the secret key is empty, and nothing on account of the UserSig. */
  verify(sig: string, options: VerifyUserSigOptions): UserSigVerification
}

/**
 * Makes a verifier that remembers the UserSigs it has verified, until they expire or the app's secret key changes.
 * {@link https://www.tencentcloud.com/document/product/1047/34385}
 */
export function createUserSigVerifier(options: UserSigVerifierOptions = {}): UserSigVerifier {
  const verified = new BoundedMap<string, { readonly content: UserSigContent; readonly secretKey: string }>(
    options.maxEntries ?? 10_000,
  )
  const keys = new BoundedMap<string, HmacKey>(256)

  function keyOf(secretKey: string): HmacKey {
    const known = keys.get(secretKey)
    if (known !== undefined) return known
    const key = importKey(secretKey)
    keys.set(secretKey, key)
    return key
  }

  return {
    verify(sig, { sdkAppId, secretKey, userId, nowMs = Date.now() }) {
      const known = verified.get(sig)
      const content = known?.content ?? tryDecode(sig)
      if (typeof content === 'string') return { ok: false, reason: content }
      if (content.sdkAppId !== sdkAppId) return { ok: false, reason: 'app-mismatch', content }
      if (userId !== undefined && content.identifier !== userId) return { ok: false, reason: 'user-mismatch', content }
      // Written so that a clock which answers NaN accepts nothing.
      if (!(Math.floor(nowMs / 1000) <= content.createdAtSeconds + content.expireSeconds)) {
        verified.delete(sig)
        return { ok: false, reason: 'expired', content }
      }
      if (known?.secretKey === secretKey) return { ok: true, content }

      const expected = keyOf(secretKey).sign('sha256', toUserSigMessage(content), 'base64')
      if (!equalInConstantTime(expected, content.sig)) {
        verified.delete(sig)
        return { ok: false, reason: 'bad-signature', content }
      }
      // Callers share a remembered content: none may change it for the others.
      verified.set(sig, { content: Object.freeze(content), secretKey })
      return { ok: true, content }
    },
  }
}

function tryDecode(sig: string): UserSigContent | UserSigErrorReason {
  try {
    return decodeUserSig(sig)
  } catch (error) {
    if (error instanceof UserSigError) return error.reason
    throw error
  }
}
