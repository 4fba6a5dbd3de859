import { chatServers, lcicServers } from '@portrait/protocol'
import { SeedError } from '@portrait/service'
import { createFixedClock } from '@portrait/testkit'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'
import { riderSeed } from './testing/rider-seed.ts'

describe('the hosts of a mock', () => {
  it.each(Object.values(chatServers))('include the Chat host %s', async (chatUrl) => {
    const mock = createMock({ seed: riderSeed })
    listen(...mock.handlers)
    const { chat } = createMockClients(mock, { chatUrl })
    const { UserProfileItem } = await chat.portrait_get({
      To_Account: ['rider_17'],
      TagList: ['Tag_Profile_IM_Nick'],
    })
    expect(UserProfileItem[0]?.ProfileItem).toEqual([{ Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' }])
  })

  it.each(Object.values(lcicServers))('include the LCIC host %s', async (lcicUrl) => {
    const mock = createMock({ seed: riderSeed })
    listen(...mock.handlers)
    const { lcic } = createMockClients(mock, { lcicUrl })
    expect(await lcic.DescribeUser({ UserId: 'rider_17' })).toMatchObject({ Name: 'Aoi' })
  })

  it('include a local service, with all three APIs over one record', async () => {
    const mock = createMock({ seed: riderSeed })
    listen(...mock.handlers)
    expect(mock.baseUrl).toBe('http://127.0.0.1:7788')
    const { chat, lcic, web } = createMockClients(mock)
    await lcic.ModifyUserProfile({ UserId: 'rider_17', Nickname: 'Mio' })
    expect(await web.getMyProfile()).toMatchObject({ userID: 'rider_17', nick: 'Mio' })
    expect(await chat.account_check({ CheckItem: [{ UserID: 'rider_17' }] })).toMatchObject({
      ResultItem: [{ AccountStatus: 'Imported' }],
    })
  })

  it('are no others', async () => {
    const mock = createMock()
    listen(...mock.handlers)
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => complain.mockRestore())
    await expect(fetch('https://example.com/')).rejects.toThrow()
    expect(complain.mock.calls.flat().join()).toContain('https://example.com/')
    expect(() => createMock({ baseUrl: 'http://127.0.0.1:7788/api' })).toThrow(TypeError)
  })
})

describe('the seed of a mock', () => {
  it('may be nothing: users come into being with their first update', async () => {
    const { web } = createMockClients(createMock(), { fetch: createMock().fetch })
    expect(await web.getMyProfile()).toMatchObject({ nick: '', lastUpdatedTime: 0 })
  })

  it('may be a seed file, one app, or have fields declared beside it', async () => {
    const declared = [{ key: 'Team' }]
    const mocks = [
      createMock({ seed: { version: 1, apps: [riderSeed] } }),
      createMock({ seed: riderSeed }),
      createMock({ fields: declared }),
      createMock({ fields: { customFields: declared } }),
    ]
    for (const mock of mocks) expect(mock.app.customFields).toEqual(declared)
  })

  it('gives an app what it leaves out, the same in every run, and keeps what it says', async () => {
    const [one, other] = [createMock(), createMock()]
    expect(one.app).toEqual(other.app)
    expect(one.app).toMatchObject({ sdkAppId: 1400000001, name: 'demo', admins: ['administrator'], pushEnabled: true })
    expect(createMock({ seed: { sdkAppId: 1400000123, admins: ['root'] } }).credentials.chat).toEqual({
      ...one.credentials.chat,
      sdkAppId: 1400000123,
      admin: 'root',
    })
    const { apps } = await createMock({ seed: { version: 1, apps: [{}, {}] } }).snapshot()
    expect(apps.map(({ sdkAppId }) => sdkAppId)).toEqual([1400000001, 1400000002])
  })

  it('is refused with a reason when it is none', async () => {
    expect(() => createMock({ seed: { users: [{ userId: '' }] } })).toThrow(SeedError)
    const twice = createMock({ seed: { users: [{ userId: 'rider_17' }, { userId: 'rider_17' }] } })
    await expect(twice.reset()).rejects.toThrow('rider_17: this user of app 1400000001 is in the seed twice.')
  })
})

describe('a UserSig of a mock', () => {
  it('expires by the clock of the mock', async () => {
    const clock = createFixedClock(1_735_689_600_000)
    const mock = createMock({ seed: riderSeed, clock })
    const userSig = mock.userSig('rider_17', { ttlSeconds: 60 })
    const ask = () =>
      mock.fetch(`${mock.baseUrl}/web/v1/profile`, {
        headers: { authorization: `Bearer ${userSig}`, 'x-portrait-app': String(mock.app.sdkAppId) },
      })
    expect((await ask()).status).toBe(200)
    clock.advance(61_000)
    const refusal = await ask()
    expect([refusal.status, await refusal.json()]).toEqual([401, expect.objectContaining({ code: 70001 })])
  })
})

describe('the limits of a mock', () => {
  it('are off, unless they are asked for', async () => {
    const call = { CheckItem: [{ UserID: 'rider_17' }] }
    const callTwice = async (options: Parameters<typeof createMock>[0]) => {
      const mock = createMock({ ...options, clock: createFixedClock(1_735_689_600_000) })
      const { chat } = createMockClients(mock, { fetch: mock.fetch })
      await chat.account_check(call)
      return chat.account_check(call)
    }
    expect(await callTwice({})).toMatchObject({ ErrorCode: 0 })
    await expect(callTwice({ limits: 0.001 })).rejects.toMatchObject({ retryable: true })
  })
})
