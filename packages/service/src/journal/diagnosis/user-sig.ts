import type { UserSigRefusal } from '@portrait/signing'
import type { Explain } from './scene.ts'
import { userSigExpired } from './user-sig-expired.ts'
import { userSigMissing } from './user-sig-missing.ts'
import { userSigOfAnotherApp } from './user-sig-of-another-app.ts'
import { userSigOfAnotherUser } from './user-sig-of-another-user.ts'
import { userSigUnreadable } from './user-sig-unreadable.ts'
import { wrongKey } from './wrong-key.ts'

const explanations: Readonly<Record<UserSigRefusal, Explain<'user-sig'>>> = {
  empty: userSigMissing,
  undecodable: userSigUnreadable,
  'app-mismatch': userSigOfAnotherApp,
  'user-mismatch': userSigOfAnotherUser,
  expired: userSigExpired,
  'bad-signature': wrongKey,
}

/** Explains a UserSig that was refused, by what was wrong with it. */
export const userSig: Explain<'user-sig'> = (facts, scene) => explanations[facts.reason](facts, scene)
