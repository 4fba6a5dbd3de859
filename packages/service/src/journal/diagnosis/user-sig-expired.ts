import type { Explain } from './scene.ts'
import { duration, moment } from './words.ts'

/** The UserSig is too old by the service's clock. */
export const userSigExpired: Explain<'user-sig'> = ({ content }, { nowMs }) => {
  const { createdAtSeconds = 0, expireSeconds = 0 } = content ?? {}
  const expiredAt = createdAtSeconds + expireSeconds
  const nowSeconds = Math.floor(nowMs / 1000)
  const ago = duration(nowSeconds - expiredAt)
  return {
    cause: 'user-sig-expired',
    summary: `The UserSig expired ${ago} ago, at ${moment(expiredAt)}; the service's clock shows ${moment(nowSeconds)}.`,
    details: {
      createdAt: moment(createdAtSeconds),
      lifetimeSeconds: expireSeconds,
      expiredAt: moment(expiredAt),
      now: moment(nowSeconds),
      expiredForSeconds: nowSeconds - expiredAt,
    },
    fix:
      expireSeconds < 60
        ? `Its lifetime was ${expireSeconds} s: lifetimes are in seconds, and a day has 86400. Sign a new one.`
        : "Sign a new one. If it is new, compare the signer's clock with the service's, which a test may have moved.",
  }
}
