import type { SeedApp } from '@portrait/protocol'
import { chatAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import {
  type Clock,
  createMemoryStore,
  createService,
  type Presence,
  type ServiceOptions,
  seedStore,
} from '@portrait/service'
import { createChat } from '../create-chat.ts'
import { createLcic } from '../create-lcic.ts'
import { testFields } from './test-fields.ts'

/** The app of the tests. */
export const testApp = {
  sdkAppId: 1_400_000_001,
  secretKey: 'the secret key of the tests',
  admins: ['administrator'],
  tencentCloud: { secretId: 'AKIDtests', secretKey: 'the cloud key of the tests' },
  customFields: testFields.customFields,
  attributeNames: { '0': 'plan' },
  users: [{ userId: 'rider_17', profile: { nick: 'Aoi' } }, { userId: 'rider_18' }],
} satisfies SeedApp

/** Where the service in process pretends to be. */
export const baseUrl = 'http://service.test'

/** What `createChat` needs to call the test app. */
export const chatSecrets = { sdkAppId: testApp.sdkAppId, secretKey: testApp.secretKey, admin: 'administrator' }

/** A service in process and clients of it. `calls` lists the paths that were called. */
export async function startService(changes: SeedApp = {}, clock?: Clock, presence?: Presence) {
  const { fetch, calls } = await start(changes, { ...(clock && { clock }), ...(presence && { presence }) })
  return {
    fetch,
    calls,
    chat: createChat({ ...chatSecrets, baseUrl, fetch, fields: testFields, pacing: 'off' }),
    lcic: createLcic({ ...testApp.tencentCloud, baseUrl, fetch, pacing: 'off' }),
  }
}

/** A service that keeps to the documented limits on a clock. */
export function startLimitedService(clock: Clock) {
  return start({}, { clock, limits: 'real' })
}

async function start(changes: SeedApp, options: Partial<ServiceOptions>) {
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ ...testApp, ...changes }] })
  const service = createService({
    store,
    ...options,
    answers: { chat: chatAnswers, lcic: lcicAnswers, web: webAnswers },
    onError(error) {
      throw error
    },
  })
  const calls: string[] = []
  const fetch = (url: string, init: RequestInit) => {
    calls.push(new URL(url).pathname)
    return service.fetch(url, init)
  }
  return { fetch, calls }
}
