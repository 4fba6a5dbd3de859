import { beforeEach, describe, expect, it } from 'vitest'
import { callChat, callLcic, callWeb, readFields } from './testing/call.ts'
import { testNowMs } from './testing/test-apps.ts'
import { startTestService, type TestService } from './testing/test-service.ts'

const nick = 'Tag_Profile_IM_Nick'
const image = 'Tag_Profile_IM_Image'

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

// verifies: lcic.users.chat
describe('one user behind three protocols', () => {
  it('shows in Chat and on the web what LCIC has written', async () => {
    const input = { UserId: 'rider_17', Nickname: 'Mika', Avatar: 'https://img.example.com/mika.png' }
    expect(await callLcic(service, 'ModifyUserProfile', input)).toEqual({ RequestId: expect.any(String) })
    expect(await readFields(service, 'rider_17', [nick, image])).toEqual({
      [nick]: 'Mika',
      [image]: 'https://img.example.com/mika.png',
    })
    expect(await callWeb(service, 'getMyProfile')).toMatchObject({
      nick: 'Mika',
      avatar: 'https://img.example.com/mika.png',
    })
  })

  it('shows in LCIC and on the web what Chat has written', async () => {
    const ProfileItem = [{ Tag: nick, Value: 'Mika' }]
    await callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem })
    expect(await callLcic(service, 'DescribeUser', { UserId: 'rider_17' })).toEqual({
      SdkAppId: 1_400_000_001,
      UserId: 'rider_17',
      Name: 'Mika',
      Avatar: '',
      OriginId: 'crm-17',
      RequestId: expect.any(String),
    })
    expect(await callWeb(service, 'getMyProfile')).toMatchObject({ nick: 'Mika' })
  })

  it('shows in Chat and in LCIC what the user has written', async () => {
    const profile = await callWeb(service, 'updateMyProfile', { body: { nick: 'Mika', avatar: 'mika.png' } })
    expect(profile).toMatchObject({ userID: 'rider_17', nick: 'Mika', avatar: 'mika.png', level: 3 })
    expect(await readFields(service, 'rider_17', [nick, image])).toEqual({ [nick]: 'Mika', [image]: 'mika.png' })
    const user = await callLcic(service, 'DescribeUser', { UserId: 'rider_17' })
    expect(user).toMatchObject({ Name: 'Mika', Avatar: 'mika.png' })
  })

  it('makes a Chat account of whom LCIC registers', async () => {
    const registered = await callLcic(service, 'RegisterUser', { SdkAppId: 1_400_000_001, Name: 'Ada' })
    expect(registered.UserId).toMatch(/^[0-9A-Za-z]{27}$/)
    expect(registered.Token).toMatch(/^[0-9a-z]{32}$/)
    expect(await readFields(service, registered.UserId, [nick])).toEqual({ [nick]: 'Ada' })
    // Without an OriginId the UserId stands in for it.
    const described = await callLcic(service, 'DescribeUser', { UserId: registered.UserId })
    expect(described).toMatchObject({ OriginId: registered.UserId, Avatar: '' })
  })

  // verifies: lcic.ModifyUserProfile.nothing
  it('changes nothing when ModifyUserProfile names neither field', async () => {
    const before = await service.store.snapshot()
    expect(await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17' })).toEqual({
      RequestId: expect.any(String),
    })
    expect(await service.store.snapshot()).toEqual(before)
  })
})

describe('accounts', () => {
  // verifies: chat.account_import.writes, chat.account_import.again
  it('are imported with nickname and photo, which a second import may change', async () => {
    await callChat(service, 'account_import', { UserID: 'new', Nick: 'Nia', FaceUrl: 'nia.png' })
    expect(await callWeb(service, 'getMyProfile', { userId: 'new' })).toMatchObject({ nick: 'Nia', avatar: 'nia.png' })
    service.advance(5)
    await callChat(service, 'account_import', { UserID: 'new', Nick: 'Noa' })
    expect(await callWeb(service, 'getMyProfile', { userId: 'new' })).toMatchObject({
      nick: 'Noa',
      avatar: 'nia.png',
      lastUpdatedTime: testNowMs + 5,
    })
  })

  it('stay as they are when they are imported again with nothing new', async () => {
    const before = await service.store.snapshot()
    await callChat(service, 'account_import', { UserID: 'rider_17' })
    expect(await service.store.snapshot()).toEqual(before)
  })

  // verifies: chat.account_check.status, web.getMyProfile.no-account
  // verifies: web.getMyProfile.defaults, web.updateMyProfile.creates
  it('come into being with the first update of a user who has none', async () => {
    expect(await callWeb(service, 'getMyProfile', { userId: 'new' })).toEqual({
      userID: 'new',
      nick: '',
      gender: '',
      birthday: 0,
      location: '',
      selfSignature: '',
      allowType: 'AllowType_Type_AllowAny',
      language: 0,
      avatar: '',
      messageSettings: 0,
      adminForbidType: 'AdminForbid_Type_None',
      level: 0,
      role: 0,
      lastUpdatedTime: 0,
      profileCustomField: [],
    })
    const check = { CheckItem: [{ UserID: 'new' }] }
    expect((await callChat(service, 'account_check', check)).ResultItem[0].AccountStatus).toBe('NotImported')
    await callWeb(service, 'updateMyProfile', { userId: 'new', body: { nick: 'Nia' } })
    expect((await callChat(service, 'account_check', check)).ResultItem[0].AccountStatus).toBe('Imported')
  })
})
