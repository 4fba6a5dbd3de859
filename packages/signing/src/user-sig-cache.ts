import { BoundedMap } from './bounded-map.ts'
import type { UserSigSigner } from './user-sig-signer.ts'

export interface UserSigCacheOptions {
  /** Lifetime of the UserSigs in seconds. */
  readonly expireSeconds: number
  /** How long before its end a UserSig is made anew; a tenth of its lifetime by default. */
  readonly renewSeconds?: number
  /** How many users' UserSigs are kept; 1,000 by default. The oldest is forgotten first. */
  readonly maxEntries?: number
}

/** Signs UserSigs and keeps them while they are good. */
export interface UserSigCache {
  /**
   * A UserSig that is valid at `nowMs`, in milliseconds since the epoch, and `renewSeconds` longer. Throws a RangeError as
   * the signer does.
   */
  get(userId: string, nowMs: number): string
}

interface Entry {
  readonly userSig: string
  readonly fromMs: number
  readonly untilMs: number
}

/** Makes a cache in front of a signer: signing costs a hundred times as much as looking up. */
export function createUserSigCache(signer: UserSigSigner, options: UserSigCacheOptions): UserSigCache {
  const { expireSeconds, renewSeconds = expireSeconds / 10, maxEntries = 1000 } = options
  const entries = new BoundedMap<string, Entry>(maxEntries)

  return {
    get(userId, nowMs) {
      const kept = entries.get(userId)
      // A clock that was put back makes it one of the future, which a service may refuse.
      if (kept !== undefined && nowMs >= kept.fromMs && nowMs < kept.untilMs) return kept.userSig
      const userSig = signer.sign(userId, { expireSeconds, nowMs })
      entries.delete(userId)
      entries.set(userId, { userSig, fromMs: nowMs, untilMs: nowMs + (expireSeconds - renewSeconds) * 1000 })
      return userSig
    },
  }
}
