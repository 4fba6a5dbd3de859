import { createUserSigSigner } from '@portrait/signing'
import { Api } from 'tls-sig-api-v2'
import { expireSeconds, sdkAppId, secretKey, userIdOf } from './sample.ts'

/** Throws when our UserSigs are not the vendor's, character by character. */
export function assertSameBytes(): void {
  const signer = createUserSigSigner({ sdkAppId, secretKey })
  const api = new Api(sdkAppId, secretKey)
  const systemNow = Date.now
  // The vendor's library takes the time from nowhere else.
  Date.now = () => 1_700_000_000_000
  try {
    for (let index = 0; index < 1000; index++) {
      const ours = signer.sign(userIdOf(index), { expireSeconds })
      const theirs = api.genUserSig(userIdOf(index), expireSeconds)
      if (ours !== theirs) throw new Error(`The UserSigs of ${userIdOf(index)} differ: ${ours} and ${theirs}`)
    }
  } finally {
    Date.now = systemNow
  }
}
