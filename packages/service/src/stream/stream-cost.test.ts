import { webStreams } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../store.ts'
import { callChat } from '../testing/call.ts'
import { readEvents } from '../testing/event-reader.ts'
import { mainApp } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'
import { webRequest } from '../testing/web-request.ts'

/** A store that counts what the streams ask of it. */
function createCountingStore() {
  const store = createMemoryStore()
  const counts = { watchers: 0, pages: 0, apps: 0 }
  const counting: Store = {
    ...store,
    watch(listener) {
      counts.watchers += 1
      const unwatch = store.watch(listener)
      return () => {
        counts.watchers -= 1
        unwatch()
      }
    },
    readEvents(afterSeq, limit) {
      counts.pages += 1
      return store.readEvents(afterSeq, limit)
    },
    apps: {
      ...store.apps,
      get(sdkAppId) {
        counts.apps += 1
        return store.apps.get(sdkAppId)
      },
    },
  }
  return { store: counting, counts }
}

async function open(service: TestService, userId: string) {
  const request = webRequest('getMyProfile', { userId, path: webStreams.streamEvents.path })
  const reader = readEvents(await service.handle(request))
  await reader.next()
  return reader
}

function setNick(service: TestService, From_Account: string, Value: string) {
  return callChat(service, 'portrait_set', { From_Account, ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value }] })
}

it('is nothing while no stream is open, and after the last one has ended', async () => {
  const { store, counts } = createCountingStore()
  const service = await startTestService([mainApp], { store })
  await setNick(service, 'rider_17', 'a')
  expect(counts).toMatchObject({ watchers: 0, pages: 0 })
  const reader = await open(service, 'rider_17')
  expect(counts.watchers).toBe(1)
  await reader.leave()
  const { pages } = counts
  await setNick(service, 'rider_17', 'b')
  expect(counts).toMatchObject({ watchers: 0, pages })
})

it('is one look at the app for a change, however many follow it, and none where nobody does', async () => {
  const { store, counts } = createCountingStore()
  const service = await startTestService([mainApp], { store })
  const readers = []
  for (let index = 0; index < 20; index++) readers.push(await open(service, 'rider_17'))
  // A call looks at its app once, to check the UserSig.
  const before = counts.apps
  await setNick(service, 'rider_18', 'not followed')
  expect(counts.apps - before).toBe(1)
  await setNick(service, 'rider_17', 'followed')
  for (const reader of readers) expect((await reader.next())?.name).toBe('profile-updated')
  expect(counts.apps - before).toBe(3)
})
