import type { App } from '@portrait/protocol'
import type { Store } from '../store.ts'
import { ControlFault } from './control-fault.ts'

/** The app of an SDKAppID. ControlFault: app-not-found. */
export async function requireApp(store: Store, sdkAppId: number): Promise<App> {
  const app = await store.apps.get(sdkAppId)
  if (app === undefined) throw appNotFound(sdkAppId)
  return app
}

/** The refusal of an SDKAppID that no app has. */
export function appNotFound(sdkAppId: number): ControlFault {
  return new ControlFault('app-not-found', `It was ${sdkAppId}.`)
}
