import type { ControlRule } from './control-rule.ts'
import { requireApp } from './require-app.ts'

const defaultLimit = 20

/** Pages through an app's newest webhooks. ControlFault: app-not-found. */
export const listDeliveries: ControlRule<'listDeliveries'> = async (input, { store, webhooks }) => {
  const { sdkAppId, offset = 0, limit = defaultLimit } = input
  await requireApp(store, sdkAppId)
  return webhooks?.deliveries(sdkAppId, { offset, limit }) ?? { deliveries: [], total: 0 }
}
