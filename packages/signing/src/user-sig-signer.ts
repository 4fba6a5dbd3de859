import { deflateToBase64, importKey } from '#primitives'
import { isBase64 } from './base64.ts'
import { toUserSigAlphabet } from './user-sig-alphabet.ts'
import { toUserSigMessage } from './user-sig-content.ts'

export interface UserSigSignerOptions {
  readonly sdkAppId: number
  /** The app's secret key, as printed in the console. */
  readonly secretKey: string
}

export interface SignUserSigOptions {
  /** Lifetime in seconds. The vendor asks for at least 24 hours and at most 50 years. */
  readonly expireSeconds: number
  /** Milliseconds since the epoch; the system clock by default. */
  readonly nowMs?: number
  /** Room privileges: see `encodeUserBuf`. */
  readonly userBuf?: string
}

export interface UserSigSigner {
  /**
   * Signs a UserSig for a user. Throws a RangeError on an empty, ill-formed or over-long id (255 characters), on a
   * `userBuf` that is not base64 or over 2048 characters, and on times that are not whole seconds from zero on.
   */
  sign(userId: string, options: SignUserSigOptions): string
}

// A lone surrogate has no UTF-8 form: all of them would share one signature.
const loneSurrogate = /\p{Surrogate}/u

/**
 * Makes a signer of UserSigs (TLSSigAPIv2) for one app. Throws a RangeError when the app id or the key is unusable.
 * {@link https://www.tencentcloud.com/document/product/1047/34385}
 */
export function createUserSigSigner(options: UserSigSignerOptions): UserSigSigner {
  const { sdkAppId } = options
  const key = importKey(options.secretKey)
  if (!isCount(sdkAppId)) throw new RangeError('sdkAppId must be a whole number, as shown in the console.')

  return {
    sign(userId, { expireSeconds, nowMs = Date.now(), userBuf }) {
      const createdAtSeconds = Math.floor(nowMs / 1000)
      if (userId === '' || userId.length > 255 || loneSurrogate.test(userId))
        throw new RangeError('userId must be 1 to 255 characters of well-formed Unicode.')
      if (!isCount(expireSeconds)) throw new RangeError('expireSeconds must be a whole number of seconds, 0 or more.')
      if (!isCount(createdAtSeconds)) throw new RangeError('nowMs must be milliseconds since the epoch, 0 or more.')
      if (userBuf !== undefined && (userBuf.length > 2048 || !isBase64(userBuf)))
        throw new RangeError('userBuf must be base64 of at most 2048 characters. Make it with encodeUserBuf.')

      const signed = { identifier: userId, sdkAppId, createdAtSeconds, expireSeconds }
      const message = toUserSigMessage(userBuf === undefined ? signed : { ...signed, userBuf })
      // The order of the keys is that of the vendor's Node library, so that the bytes are the same too.
      const json = JSON.stringify({
        'TLS.ver': '2.0',
        'TLS.identifier': userId,
        'TLS.sdkappid': sdkAppId,
        'TLS.time': createdAtSeconds,
        'TLS.expire': expireSeconds,
        'TLS.userbuf': userBuf,
        'TLS.sig': key.sign('sha256', message, 'base64'),
      })
      return toUserSigAlphabet(deflateToBase64(json))
    },
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
