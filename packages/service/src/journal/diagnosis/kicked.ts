import type { Explain } from './scene.ts'
import { moment, quote } from './words.ts'

/** The UserSig is older than its user's last kick. */
export const kicked: Explain<'kicked'> = ({ userId, createdAt, kickedAt }, { nowMs }) => ({
  cause: 'kicked',
  summary: `The UserSig of ${quote(userId)} was made at ${moment(createdAt)}; ${quote(userId)} was kicked at ${moment(kickedAt)}.`,
  details: { userId, createdAt: moment(createdAt), kickedAt: moment(kickedAt) },
  fix:
    kickedAt * 1000 > nowMs
      ? `The kick is ahead of the service's clock, which has been set back since: advance it past ${moment(kickedAt)}.`
      : 'Sign a new one: a kick ends all UserSigs up to and including those made in its second.',
})
