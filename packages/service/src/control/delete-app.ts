import type { ControlRule } from './control-rule.ts'
import { appNotFound } from './require-app.ts'

/** Deletes an app with its users and pushes. ControlFault: app-not-found. */
export const deleteApp: ControlRule<'deleteApp'> = async ({ sdkAppId }, { store }) => {
  const users = await store.apps.delete(sdkAppId)
  if (users === undefined) throw appNotFound(sdkAppId)
  return { sdkAppId, users }
}
