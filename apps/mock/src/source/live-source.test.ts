import { createMemoryStore, createService, parseSeed, seedStore, systemClock } from '@portrait/service'
import { expect, it, onTestFinished, vi } from 'vitest'
import { demoSeed } from './demo-seed.ts'
import { openLiveSource } from './live-source.ts'

const token = 'a-control-token-of-a-test'
const baseUrl = 'http://service.test'

/** A service with the demo's app, at the end of the global `fetch`. */
async function serve() {
  const store = createMemoryStore()
  await seedStore(store, parseSeed({ version: 1, apps: [{ ...demoSeed, sdkAppId: 1400000001 }] }), {
    clock: systemClock,
  })
  const service = createService({ store, control: { token } })
  vi.stubGlobal('fetch', service.fetch)
  onTestFinished(() => void vi.unstubAllGlobals())
  return { store }
}

it('replaces the users of an app and keeps its keys', async () => {
  const { store } = await serve()
  const before = await store.apps.get(1400000001)
  const source = await openLiveSource({ baseUrl, token })
  await source.replaceUsers([{ userId: 'walker_1' }])
  const { users } = await source.controls.findUsers({ sdkAppId: 1400000001 })
  expect(users.map(({ userId }) => userId)).toEqual(['walker_1'])
  expect(await store.apps.get(1400000001)).toEqual(before)
  expect(await store.snapshots.list()).toEqual([])
})

it('leaves the app as it was when its new users are refused', async () => {
  await serve()
  const source = await openLiveSource({ baseUrl, token })
  await expect(source.replaceUsers([{ userId: '' }])).rejects.toThrow()
  const { total } = await source.controls.findUsers({ sdkAppId: 1400000001 })
  expect(total).toBe(4)
})

it('signs by the clock of the service', async () => {
  await serve()
  const source = await openLiveSource({ baseUrl, token })
  await source.controls.advanceClock({ ms: 30 * 86_400_000 })
  const authorization = `Bearer ${await source.userSig('rider_17')}`
  const headers = { authorization, 'x-portrait-app': '1400000001' }
  expect((await fetch(`${baseUrl}/web/v1/profile`, { headers })).status).toBe(200)
})

it('says when there is no app, and when the token is wrong', async () => {
  const { store } = await serve()
  await expect(openLiveSource({ baseUrl, token: 'another-token-altogether' })).rejects.toThrow('unauthorized')
  await store.apps.delete(1400000001)
  await expect(openLiveSource({ baseUrl, token })).rejects.toThrow('portrait app create')
})
