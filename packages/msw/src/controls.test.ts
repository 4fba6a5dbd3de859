import { describe, expect, it } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'
import { riderSeed } from './testing/rider-seed.ts'

describe("the mock's controls", () => {
  it('let a UserSig of 180 days expire', async () => {
    const mock = createMock({ seed: riderSeed })
    listen(...mock.handlers)
    const userSig = mock.userSig('rider_17', { ttlSeconds: 180 * 86_400 })
    const headers = { authorization: `Bearer ${userSig}`, 'x-portrait-app': String(mock.app.sdkAppId) }
    const status = async () => (await fetch(`${mock.baseUrl}/web/v1/profile`, { headers })).status
    expect(await status()).toBe(200)
    mock.clock.advance(181 * 86_400_000)
    expect(await status()).toBe(401)
    expect(mock.userSig('rider_17')).not.toBe(userSig)
    await mock.reset()
    expect(await status()).toBe(200)
  })

  it('drop connections, as a network error', async () => {
    const mock = createMock({ seed: riderSeed })
    listen(...mock.handlers)
    const { web } = createMockClients(mock)
    mock.faults.set([{ match: { operation: 'getMyProfile' }, times: 1, effect: { drop: true } }])
    await expect(web.getMyProfile()).rejects.toMatchObject({ code: 'network' })
    expect(await web.getMyProfile()).toMatchObject({ nick: 'Aoi' })
  })

  it('tell why a request was refused', async () => {
    const mock = createMock({ seed: riderSeed })
    listen(...mock.handlers)
    const { chat } = createMockClients(mock)
    const item = { Tag: 'Tag_Profile_IM_Nik', Value: 'Mio' }
    await expect(chat.portrait_set({ From_Account: 'rider_17', ProfileItem: [item] })).rejects.toMatchObject({
      code: 40009,
    })
    const { entries } = await mock.journal.read({ failed: true })
    expect(entries[0]?.diagnosis).toMatchObject({ cause: 'tag-misspelt', details: { nearest: 'Tag_Profile_IM_Nick' } })
    await mock.reset()
    expect((await mock.journal.read()).entries).toEqual([])
  })
})
