import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'
import { requireApp } from './require-app.ts'

/** Answers all that is known of a user. ControlFaults: app-not-found, user-not-found. */
export const getUser: ControlRule<'getUser'> = async ({ sdkAppId, userId }, { store }) => {
  await requireApp(store, sdkAppId)
  const [user] = await store.get(sdkAppId, [userId])
  if (user === undefined) throw new ControlFault('user-not-found', `It was ${JSON.stringify(userId)}.`)
  return user
}
