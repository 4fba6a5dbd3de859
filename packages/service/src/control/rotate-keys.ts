import type { App } from '@portrait/protocol'
import { createSecretKey, createTencentCloudKey } from '../create-app.ts'
import type { Store } from '../store.ts'
import type { ControlRule } from './control-rule.ts'
import { appNotFound, requireApp } from './require-app.ts'

/** Gives an app a new secret key; UserSigs of the old one no longer fit. ControlFault: app-not-found. */
export const rotateSecretKey: ControlRule<'rotateSecretKey'> = async ({ sdkAppId }, { store, control }) =>
  change(store, sdkAppId, { secretKey: createSecretKey(control.fillRandom) })

/** Gives all apps of an app's account a new TencentCloud key. ControlFault: app-not-found. */
export const rotateTencentCloudKey: ControlRule<'rotateTencentCloudKey'> = async ({ sdkAppId }, { store, control }) => {
  const { tencentCloud: old } = await requireApp(store, sdkAppId)
  const tencentCloud = createTencentCloudKey(control.fillRandom)
  for (const other of await store.apps.list()) {
    if (other.tencentCloud.secretId === old.secretId && other.sdkAppId !== sdkAppId)
      await change(store, other.sdkAppId, { tencentCloud })
  }
  return change(store, sdkAppId, { tencentCloud })
}

function change(store: Store, sdkAppId: number, changes: Partial<App>): Promise<App> {
  return store.apps.update(sdkAppId, (current) => {
    if (current === undefined) throw appNotFound(sdkAppId)
    const app = { ...current, ...changes }
    return { app, result: app }
  })
}
