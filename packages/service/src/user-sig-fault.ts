import type { ChatErrorCode } from '@portrait/protocol'
import type { UserSigRefusal, UserSigVerification } from '@portrait/signing'
import { Fault } from './fault.ts'

const refusals = {
  empty: 70002,
  undecodable: 70003,
  'app-mismatch': 70014,
  'user-mismatch': 70013,
  expired: 70001,
  'bad-signature': 70009,
} as const satisfies Record<UserSigRefusal, ChatErrorCode>

/** The vendor's code for a UserSig that was refused. */
export function toUserSigFault({ reason, content }: Extract<UserSigVerification, { ok: false }>): Fault<ChatErrorCode> {
  return new Fault(refusals[reason], '', { kind: 'user-sig', reason, content })
}
