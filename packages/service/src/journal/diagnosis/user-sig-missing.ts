import type { Explain } from './scene.ts'
import { sentUserSig } from './sent-user-sig.ts'
import { placeOfUserSig } from './words.ts'

/** There is no UserSig, or not where it belongs. */
export const userSigMissing: Explain<'user-sig'> = (_facts, { trace }) => {
  const place = placeOfUserSig(trace.api)
  const isMisplaced = trace.api === 'web' && sentUserSig(trace) !== ''
  return {
    cause: 'user-sig-missing',
    summary: isMisplaced
      ? 'The Authorization header has no bearer token, so there is no UserSig.'
      : 'The request has no UserSig.',
    details: { expectedIn: place },
    fix: `Sign a UserSig with the app's secretKey and send it in ${place}.`,
  }
}
