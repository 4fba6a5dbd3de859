import { toEvent } from '../event-data.ts'
import { Fault } from '../fault.ts'
import { accountIdOf } from './account-id.ts'
import type { ChatRule } from './chat-rule.ts'

/** Invalidates the UserSigs that an account has so far. They carry seconds, so this whole second counts as so far. */
export const kick: ChatRule<'kick'> = async (input, { app, store, clock, actor }) => {
  const userId = accountIdOf(input)
  const now = clock.now()
  return store.update(app.sdkAppId, [userId], ([user]) => {
    if (user === undefined) throw new Fault(70107, '', { kind: 'unknown-account', userId })
    const kicked = { ...user, version: user.version + 1, updatedAt: now, kickedAtSeconds: Math.floor(now / 1000) }
    return { records: [kicked], events: [toEvent('kicked', userId, now, actor)], result: {} }
  })
}
