import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { createMock } from '../create-mock.ts'
import { listen } from '../testing/listen.ts'
import { createMockClients } from '../testing/mock-clients.ts'
import { riderSeed } from '../testing/rider-seed.ts'
import '../vitest.ts'

function start() {
  const mock = createMock({ seed: riderSeed })
  return { mock, ...createMockClients(mock, { fetch: mock.fetch }) }
}

const custom = { key: 'Tag_Profile_Custom_Team', value: 'red' }

describe('toHaveSetProfile', () => {
  it('sees profiles set through every API', async () => {
    const { mock, chat, lcic, web } = start()
    expect(mock).not.toHaveSetProfile('rider_17')
    await web.updateMyProfile({ nick: 'Aoi', gender: 'Gender_Type_Female', profileCustomField: [custom] })
    expect(mock).toHaveSetProfile('rider_17', { nick: 'Aoi', custom: { Team: 'red' } })
    expect(mock).toHaveSetProfile('rider_17', { gender: expect.stringMatching(/Female/) })
    expect(mock).not.toHaveSetProfile('rider_17', { nick: 'Mio' })
    expect(mock).not.toHaveSetProfile('rider_18')
    const ProfileItem = [
      { Tag: 'Tag_Profile_IM_Nick', Value: 'Ren' } as const,
      { Tag: 'Tag_Profile_Custom_Team', Value: 'blue' } as const,
    ]
    await chat.account_import({ UserID: 'rider_18', Nick: 'Zoë' })
    expect(mock).toHaveSetProfile('rider_18', { nick: 'Zoë' })
    await chat.portrait_set({ From_Account: 'rider_18', ProfileItem })
    expect(mock).toHaveSetProfile('rider_18', { nick: 'Ren', custom: { Team: 'blue' } })
    await lcic.ModifyUserProfile({ UserId: 'rider_17', Nickname: 'Mio' })
    expect(mock).toHaveSetProfile('rider_17', { nick: 'Mio' })
    await mock.reset()
    expect(mock).not.toHaveSetProfile('rider_17')
  })

  it('does not count what was refused, and tells why it was', async () => {
    const { mock, web } = start()
    await expect(web.updateMyProfile({ location: 'seventeen bytes!!' })).rejects.toThrow()
    expect(() => expect(mock).toHaveSetProfile('rider_17', { location: 'seventeen bytes!!' })).toThrow(
      /expected to have set the profile of rider_17 to {"location": "seventeen bytes!!"}\..*updateMyProfile by rider_17.*refused with 40601: .*bytes/s,
    )
  })
})

describe('toHaveCalled', () => {
  it('sees calls with their input, and counts them', async () => {
    const { mock, chat, lcic, web } = start()
    await chat.account_check({ CheckItem: [{ UserID: 'rider_17' }, { UserID: 'ghost' }] })
    await lcic.DescribeUser({ UserId: 'rider_17' })
    await web.getUserProfiles({ userIDs: ['rider_17'] })
    await web.getUserProfiles({ userIDs: ['rider_18'] })
    expect(mock).toHaveCalled('account_check', { CheckItem: [{ UserID: 'rider_17' }, {}] })
    expect(mock).toHaveCalled('DescribeUser', { UserId: expect.stringContaining('rider') })
    expect(mock).toHaveCalled('getUserProfiles', 2)
    expect(mock).not.toHaveCalled('getUserProfiles', 1)
    expect(mock).not.toHaveCalled('portrait_set')
    expect(() => expect(mock).toHaveCalled('portrait_set')).toThrow(
      /got a call of portrait_set.*It was sent:.*account_check/s,
    )
    expect(() => expect(mock).not.toHaveCalled('account_check')).toThrow(
      /expected not to have got a call of account_check/,
    )
  })

  it('lists what else was sent when the number is wrong', async () => {
    const { mock, web } = start()
    await web.getMyProfile()
    expect(() => expect(mock).toHaveCalled('updateMyProfile', 2)).toThrow(
      /got 2 calls of updateMyProfile\.\s+It was sent:\s+- getMyProfile/,
    )
  })

  it('says when nothing was sent at all', () => {
    expect(() => expect(createMock()).toHaveCalled('portrait_get')).toThrow(/not called at all/)
  })

  it('sees what overrides answered', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    const { web } = createMockClients(mock)
    server.use(mock.web.updateMyProfile.failOnce(60007))
    await expect(web.updateMyProfile({ nick: 'Mio' })).rejects.toThrow()
    expect(mock).toHaveCalled('updateMyProfile', { nick: 'Mio' })
    expect(mock).toHaveRefused('updateMyProfile', 60007)
    expect(mock).not.toHaveSetProfile('rider_17')
    expect(() => expect(mock).toHaveSetProfile('rider_17')).toThrow(/updateMyProfile by rider_17/)
  })

  it('knows who called what a resolver answered', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    const { chat, web } = createMockClients(mock)
    const profile = await web.getMyProfile()
    server.use(
      mock.web.updateMyProfile(() => HttpResponse.json({ ...profile, nick: 'Mio' })),
      mock.chat.accountCheck.fail(60007),
    )
    await web.updateMyProfile({ nick: 'Mio' })
    await expect(chat.account_check({ CheckItem: [{ UserID: 'rider_17' }] })).rejects.toThrow()
    expect(mock).toHaveSetProfile('rider_17', { nick: 'Mio' })
    expect(mock.calls({ operation: 'account_check' })).toMatchObject([{ user: 'administrator', code: 60007 }])
  })

  it('takes an override for answered that was called with a broken UserSig', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    server.use(mock.web.getMyProfile.fail(70003))
    const headers = { authorization: 'Bearer broken', 'x-portrait-app': String(mock.app.sdkAppId) }
    await fetch(new URL('/web/v1/profile', mock.baseUrl), { headers })
    expect(mock.calls()).toMatchObject([{ operation: 'getMyProfile', user: undefined, code: 70003 }])
  })
})

it('toHaveRefused knows the code', async () => {
  const { mock, chat } = start()
  const item = { Tag: 'Tag_Profile_IM_Nik', Value: 'Mio' }
  await expect(chat.portrait_set({ From_Account: 'rider_17', ProfileItem: [item] })).rejects.toThrow()
  expect(mock).toHaveRefused('portrait_set')
  expect(mock).toHaveRefused('portrait_set', 40009)
  expect(mock).not.toHaveRefused('portrait_set', 40005)
  expect(() => expect(mock).toHaveRefused('portrait_set', 40005)).toThrow(/40009: .*Tag_Profile_IM_Nick/s)
})

describe('matchers refuse what can never match', () => {
  it('an operation that there is not, also where none is expected', () => {
    const { mock } = start()
    // @ts-expect-error: there is no such operation
    const typo = () => expect(mock).not.toHaveCalled('updateMyProfle')
    // @ts-expect-error: the name of its override
    const override = () => expect(mock).not.toHaveRefused('portraitSet')
    expect(typo).toThrow('toHaveCalled: there is no operation "updateMyProfle". Did you mean updateMyProfile?')
    expect(override).toThrow('toHaveRefused: there is no operation "portraitSet". Did you mean portrait_set?')
  })

  it.each([undefined, {}, 'text'])('what is no mock: %j', (value) => {
    expect(() => expect(value).not.toHaveSetProfile('rider_17')).toThrow(
      /toHaveSetProfile: .* what createMock returned/,
    )
    expect(() => expect(value).not.toHaveCalled('getMyProfile')).toThrow(/toHaveCalled: .* what createMock returned/)
    expect(() => expect(value).not.toHaveRefused('getMyProfile')).toThrow(/toHaveRefused: .* what createMock returned/)
  })
})
