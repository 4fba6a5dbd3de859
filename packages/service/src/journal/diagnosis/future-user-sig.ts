import type { Explain } from './scene.ts'
import { duration, moment } from './words.ts'

/** The UserSig was accepted, but comes from the future. */
export const futureUserSig: Explain<'future-user-sig'> = ({ createdAtSeconds, nowMs }) => {
  const nowSeconds = Math.floor(nowMs / 1000)
  const aheadSeconds = createdAtSeconds - nowSeconds
  return {
    cause: 'clock-skew',
    summary: `The call was granted, but its UserSig was made ${duration(aheadSeconds)} ahead of the service's clock.`,
    details: { createdAt: moment(createdAtSeconds), now: moment(nowSeconds), aheadSeconds },
    fix: "Set the signer's clock right, or release the service's clock if a test has moved it.",
  }
}
