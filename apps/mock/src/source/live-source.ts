import { createControlClient } from '@portrait/client/control'
import type { DataSource } from './data-source.ts'
import { signUserSig } from './sign-user-sig.ts'

export interface LiveSourceOptions {
  /** Scheme, host and port of the running service. */
  readonly baseUrl: string
  /** The control token. */
  readonly token: string
  /** SDKAppID; the first app by default. */
  readonly sdkAppId?: number | undefined
}

const beforeReplacing = 'console-replacing'

/** Takes the service that runs at an address. Rejects with a PortraitError when it refuses the token or has no app. */
export async function openLiveSource({ baseUrl, token, sdkAppId }: LiveSourceOptions): Promise<DataSource> {
  const controls = createControlClient({ baseUrl, token })
  const { apps } = await controls.listApps()
  const id = (apps.find((entry) => entry.sdkAppId === sdkAppId) ?? apps[0])?.sdkAppId
  if (id === undefined) throw new Error('The service has no app. Create one: portrait app create.')
  let app = await controls.getApp({ sdkAppId: id })
  return {
    kind: 'live',
    baseUrl,
    apps,
    controls,
    get app() {
      return app
    },
    findApp: (sdkAppId = id) => controls.getApp({ sdkAppId }),
    async userSig(userId) {
      const { nowMs } = await controls.readClock()
      return signUserSig(app, userId, nowMs)
    },
    async replaceUsers(users) {
      const current = await controls.getApp({ sdkAppId: id })
      await controls.saveSnapshot({ name: beforeReplacing })
      await controls.deleteApp({ sdkAppId: id })
      try {
        await controls.createApp({ ...current, users: [...users] })
      } catch (error) {
        // An app without users may be wanted; no app at all is not.
        await controls.restoreSnapshot({ name: beforeReplacing })
        throw error
      }
      await controls.deleteSnapshot({ name: beforeReplacing })
    },
    async declareFields(customFields) {
      await controls.updateApp({ sdkAppId: id, customFields })
    },
    async readApp() {
      app = await controls.getApp({ sdkAppId: id })
    },
  }
}
