import type { ControlRule } from './control-rule.ts'
import { pageOf } from './page-of.ts'
import { requireApp } from './require-app.ts'

/** Pages through an app's newest webhooks. ControlFault: app-not-found. */
export const listDeliveries: ControlRule<'listDeliveries'> = async (input, { store, webhooks }) => {
  await requireApp(store, input.sdkAppId)
  return webhooks?.deliveries(input.sdkAppId, pageOf(input)) ?? { deliveries: [], total: 0 }
}
