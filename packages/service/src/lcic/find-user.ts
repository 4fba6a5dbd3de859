import type { App } from '@portrait/protocol'
import { Fault } from '../fault.ts'
import type { UserRecord } from '../store.ts'
import type { LcicContext } from './lcic-rule.ts'

/** An LCIC user and the application it belongs to. */
export interface RegisteredUser {
  readonly app: App
  readonly user: UserRecord
  readonly lcic: { readonly originId: string }
}

/** Finds a user by the id alone, which is unique among the caller's applications. Fault: ResourceNotFound.User. */
export async function findUser(userId: string, { apps, store }: LcicContext): Promise<RegisteredUser> {
  for (const app of apps) {
    const [user] = await store.get(app.sdkAppId, [userId])
    if (user?.lcic !== undefined) return { app, user, lcic: user.lcic }
  }
  throw userNotFound(userId)
}

/** The Fault of a user who is not there, or not registered with LCIC. */
export function userNotFound(userId: string): Fault {
  return new Fault('ResourceNotFound.User', `UserId ${JSON.stringify(userId)} is not registered.`)
}
