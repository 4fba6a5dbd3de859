import { createMemoryStore, createService, parseSeed, seedStore, systemClock } from '@portrait/service'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openLiveSource } from '../source/live-source.ts'
import { findNamedUsers } from './named-users.ts'

const token = 'a-control-token-of-a-test'
const baseUrl = 'http://service.test'
const originId = `crm ${'é'.repeat(1000)}`

it('finds whom a request names, whatever else it says and however long the name is', async () => {
  const store = createMemoryStore()
  const users = [{ userId: 'rider_17', lcic: { originId } }, { userId: 'rider_190' }, { userId: 'rider_19' }]
  await seedStore(store, parseSeed({ version: 1, apps: [{ sdkAppId: 1400000001, users }] }), { clock: systemClock })
  const { fetch } = createService({ store, control: { token }, journal: {} })
  vi.stubGlobal('fetch', fetch)
  onTestFinished(() => void vi.unstubAllGlobals())
  const { app, controls, userSig } = await openLiveSource({ baseUrl, token })

  const said = { UserId: 'rider_19', OriginId: originId, Nickname: 'été', Avatar: `http://x/${'x'.repeat(100)}` }
  const identifier = app.admins[0]!
  const query = new URLSearchParams({
    sdkappid: String(app.sdkAppId),
    identifier,
    usersig: await userSig(identifier),
    random: '1',
    contenttype: 'json',
  })
  await fetch(`${baseUrl}/v4/profile/portrait_get?${query}`, { method: 'POST', body: JSON.stringify(said) })
  const [entry] = (await controls.readJournal({ limit: 10 })).entries.filter(({ api }) => api === 'chat')
  const found = await findNamedUsers(entry!, app, controls)
  expect(found.map(({ userId }) => userId).sort()).toEqual(['rider_17', 'rider_19'])
})
