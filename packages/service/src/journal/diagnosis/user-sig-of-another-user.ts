import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** The UserSig names a user, and the request another. */
export const userSigOfAnotherUser: Explain<'user-sig'> = ({ content }, { trace }) => {
  const signedFor = content?.identifier ?? ''
  const caller = trace.user ?? ''
  const isCase = signedFor !== caller && signedFor.toLowerCase() === caller.toLowerCase()
  return {
    cause: 'user-sig-of-another-user',
    summary: `The UserSig was made for ${quote(signedFor)}; the identifier is ${quote(caller)}.`,
    details: { signedFor, identifier: caller },
    fix: isCase
      ? 'They differ in case only: UserIDs are case-sensitive. Write both alike.'
      : `Send a UserSig of ${quote(caller)}, or the identifier ${quote(signedFor)}.`,
  }
}
