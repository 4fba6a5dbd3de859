import { decodeUserSig, UserSigError } from '@portrait/signing'
import type { Explain } from './scene.ts'
import { sentUserSig } from './sent-user-sig.ts'

/** The UserSig is damaged. What exactly is wrong is guessed from its letters, which are not shown. */
export const userSigUnreadable: Explain<'user-sig'> = (_facts, { trace }) => {
  const sent = sentUserSig(trace)
  return {
    cause: 'user-sig-unreadable',
    summary: reasonOf(sent),
    details: { length: sent.length },
    fix: fixOf(sent),
  }
}

function reasonOf(sent: string): string {
  try {
    decodeUserSig(sent)
  } catch (error) {
    if (error instanceof UserSigError) return error.message
  }
  return 'The UserSig cannot be decoded.'
}

function fixOf(sent: string): string {
  if (/%[0-9a-f]{2}/i.test(sent)) return 'It was percent-encoded twice: encode it once, or not at all.'
  if (/[ +/=]/.test(sent)) return 'It is in the ordinary base64 alphabet: a UserSig has *, - and _ for +, / and =.'
  if (sent.split('.').length === 3)
    return "It looks like a JSON web token: send a UserSig, made with the app's secretKey."
  return 'Send it whole, as the signer made it: it is often cut off when it is copied.'
}
