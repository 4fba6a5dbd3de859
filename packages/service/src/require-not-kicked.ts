import type { App } from '@portrait/protocol'
import type { UserSigContent } from '@portrait/signing'
import { Fault } from './fault.ts'
import type { Store } from './store.ts'

/** Refuses a UserSig that was made before its user was last kicked, or in the same second. Fault: 70052. */
export async function requireNotKicked(
  { identifier, createdAtSeconds }: UserSigContent,
  app: App,
  store: Store,
): Promise<void> {
  const [user] = await store.get(app.sdkAppId, [identifier])
  const kickedAt = user?.kickedAtSeconds
  if (kickedAt === undefined || createdAtSeconds > kickedAt) return
  throw new Fault(70052, '', { kind: 'kicked', userId: identifier, createdAt: createdAtSeconds, kickedAt })
}
