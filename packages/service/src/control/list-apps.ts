import type { ControlRule } from './control-rule.ts'

/** Answers the apps without their secrets. */
export const listApps: ControlRule<'listApps'> = async (_input, { store }) => {
  const apps = await store.apps.list()
  return {
    apps: apps.map(({ sdkAppId, name, admins, tencentCloud }) => ({
      sdkAppId,
      name,
      admins,
      secretId: tencentCloud.secretId,
    })),
  }
}
