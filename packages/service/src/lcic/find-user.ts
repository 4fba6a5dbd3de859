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

/** The caller's application with this SdkAppId. Fault: InvalidParameter.SdkAppId. */
export function requireApp(sdkAppId: number, { apps }: LcicContext): App {
  const app = apps.find((candidate) => candidate.sdkAppId === sdkAppId)
  if (app === undefined) throw new Fault('InvalidParameter.SdkAppId', `${sdkAppId} does not belong to this SecretId.`)
  return app
}

/** Finds a user by the id alone, which is unique among the caller's applications. Fault: ResourceNotFound.User. */
export async function findUser(userId: string, { apps, store }: LcicContext): Promise<RegisteredUser> {
  for (const app of apps) {
    const [user] = await store.get(app.sdkAppId, [userId])
    if (user?.lcic !== undefined) return { app, user, lcic: user.lcic }
  }
  throw userNotFound('UserId', userId)
}

/** Finds the users with an origin id: at most one in each of the given applications. */
export async function findByOriginId(
  originId: string,
  apps: readonly App[],
  { store }: LcicContext,
): Promise<readonly RegisteredUser[]> {
  const found = await Promise.all(
    apps.map(async (app) => {
      const { records } = await store.find(app.sdkAppId, { originId }, { offset: 0, limit: 1 })
      return records.map((user) => ({ app, user, lcic: { originId } }))
    }),
  )
  return found.flat()
}

/** The Fault of a user who is not there, or not registered with LCIC. */
export function userNotFound(parameter: 'UserId' | 'OriginId', id: string): Fault {
  const detail = `${parameter} ${JSON.stringify(id)} is not registered.`
  return new Fault('ResourceNotFound.User', detail, { kind: 'unknown-account', userId: id })
}
