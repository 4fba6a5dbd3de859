import type { ControlRule } from './control-rule.ts'
import { pageOf } from './page-of.ts'
import { requireApp } from './require-app.ts'

/** Pages through an app's pushes. ControlFault: app-not-found. */
export const listPushes: ControlRule<'listPushes'> = async (input, { store }) => {
  await requireApp(store, input.sdkAppId)
  return { pushes: await store.pushes.list(input.sdkAppId, pageOf(input)) }
}
