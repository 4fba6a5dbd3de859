import { expect, it } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'
import { riderSeed } from './testing/rider-seed.ts'

it('goes back to the seed, record for record', async () => {
  const mock = createMock({ seed: riderSeed })
  const { web, lcic } = createMockClients(mock, { fetch: mock.fetch })
  const seeded = await mock.snapshot()
  const first = await lcic.RegisterUser({ SdkAppId: mock.app.sdkAppId, OriginId: 'crm-18' })
  await web.updateMyProfile({ nick: 'Mio', profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'red' }] })
  expect(await mock.snapshot()).not.toEqual(seeded)
  await mock.reset()
  expect(await mock.snapshot()).toEqual(seeded)
  const again = await lcic.RegisterUser({ SdkAppId: mock.app.sdkAppId, OriginId: 'crm-18' })
  expect(again.Token).toBe(first.Token)
  expect(again.RequestId).toBe(first.RequestId)
})

it('goes back to a snapshot, also to one that was kept as JSON', async () => {
  const mock = createMock({ seed: riderSeed })
  const { web } = createMockClients(mock, { fetch: mock.fetch })
  await web.updateMyProfile({ nick: 'Mio' })
  const kept = await mock.snapshot()
  const text = JSON.stringify(kept)
  await web.updateMyProfile({ nick: 'Zoë' })
  expect(JSON.stringify(kept)).toBe(text)
  await mock.restore(JSON.parse(text))
  expect(await mock.snapshot()).toEqual(kept)
  expect((await web.getMyProfile()).nick).toBe('Mio')
})

it('has a state of its own, beside another mock behind the same server', async () => {
  const [one, other] = [createMock({ seed: riderSeed }), createMock({ seed: riderSeed, baseUrl: 'http://other.test' })]
  listen(...one.handlers, ...other.handlers)
  await createMockClients(one).web.updateMyProfile({ nick: 'Mio' })
  expect((await createMockClients(other).web.getMyProfile()).nick).toBe('Aoi')
  expect((await createMockClients(one).web.getMyProfile()).nick).toBe('Mio')
  await one.restore(await other.snapshot())
  expect((await createMockClients(one).web.getMyProfile()).nick).toBe('Aoi')
})

it('seeds once, however many come first', async () => {
  const mock = createMock({ seed: riderSeed })
  const { web } = createMockClients(mock, { fetch: mock.fetch })
  await Promise.all([web.updateMyProfile({ nick: 'Mio' }), web.getMyProfile(), mock.snapshot()])
  expect((await web.getMyProfile()).nick).toBe('Mio')
})
