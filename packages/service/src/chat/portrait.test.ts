import { beforeEach, describe, expect, it } from 'vitest'
import { callChat, readFields } from '../testing/call.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const nick = 'Tag_Profile_IM_Nick'
const location = 'Tag_Profile_IM_Location'
const team = 'Tag_Profile_Custom_Team'
const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ErrorDisplay: '' }

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

function set(...items: readonly (readonly [Tag: string, Value: unknown])[]) {
  return callChat(service, 'portrait_set', {
    From_Account: 'rider_17',
    ProfileItem: items.map(([Tag, Value]) => ({ Tag, Value })),
  })
}

describe('portrait_set', () => {
  // verifies: chat.portrait_set.merge
  it('writes the fields it names and leaves the others', async () => {
    expect(await set([nick, 'Mika'], ['Tag_Profile_IM_BirthDay', 20010503])).toEqual(ok)
    expect(await readFields(service, 'rider_17', [nick, 'Tag_Profile_IM_BirthDay', team])).toEqual({
      [nick]: 'Mika',
      Tag_Profile_IM_BirthDay: 20010503,
      [team]: 'blue',
    })
  })

  it.each([
    ['500 one-byte characters', nick, 'a'.repeat(500)],
    ['250 two-byte characters', nick, 'é'.repeat(250)],
    ['125 four-byte characters', nick, '😀'.repeat(125)],
    ['500 bytes in a custom field', team, 'a'.repeat(500)],
    ['16 bytes in a location', location, '中中中中中a'],
    ['an empty text', nick, ''],
    ['the largest number', 'Tag_Profile_IM_Level', 4_294_967_295],
    ['zero', 'Tag_Profile_IM_Level', 0],
  ])('accepts %s', async (_, tag, value) => {
    expect(await set([tag, value])).toEqual(ok)
    expect(await readFields(service, 'rider_17', [tag])).toEqual({ [tag]: value })
  })

  // verifies: chat.portrait_set.twice
  it('keeps the last value of a tag that comes twice', async () => {
    await set([nick, 'first'], [nick, 'last'])
    expect(await readFields(service, 'rider_17', [nick])).toEqual({ [nick]: 'last' })
  })

  // verifies: chat.portrait_set.atomic
  it('writes nothing when the last of many items is bad', async () => {
    const before = await service.store.snapshot()
    const answer = await set([nick, 'Mika'], [team, 'red'], [location, 'a place far too long'])
    expect(answer.ErrorCode).toBe(40601)
    expect(await service.store.snapshot()).toEqual(before)
    expect(await service.store.readEvents(0, 10)).toEqual([])
  })

  // verifies: chat.portrait_set.change-event
  it('writes an event with the fields that changed, and none when nothing does', async () => {
    await set([nick, 'Mika'], [team, 'blue'])
    await set([nick, 'Mika'])
    expect(await service.store.readEvents(0, 10)).toEqual([
      {
        seq: 1,
        sdkAppId: 1_400_000_001,
        type: 'profile-updated',
        userId: 'rider_17',
        at: 1_700_000_000_000,
        data: { version: 2, caller: 'administrator', platform: 'RESTAPI', fields: { [nick]: 'Mika' } },
      },
    ])
  })
})

describe('portrait_get', () => {
  // verifies: chat.portrait_get.order
  it('answers the accounts in the order of the request, also twice', async () => {
    const answer = await callChat(service, 'portrait_get', {
      To_Account: ['rider_18', 'rider_17', 'rider_18'],
      TagList: [team, nick],
    })
    const ren = { To_Account: 'rider_18', ProfileItem: [{ Tag: nick, Value: 'Ren' }], ResultCode: 0, ResultInfo: '' }
    const aoi = {
      To_Account: 'rider_17',
      ProfileItem: [
        { Tag: team, Value: 'blue' },
        { Tag: nick, Value: 'Aoi' },
      ],
      ResultCode: 0,
      ResultInfo: '',
    }
    expect(answer).toEqual({ UserProfileItem: [ren, aoi, ren], ...ok })
  })

  // verifies: chat.portrait_get.partial
  it('fails for an unknown account alone', async () => {
    const answer = await callChat(service, 'portrait_get', { To_Account: ['rider_18', 'ghost'], TagList: [nick] })
    expect(answer).toMatchObject({
      UserProfileItem: [
        { To_Account: 'rider_18', ResultCode: 0 },
        { To_Account: '@TLS#NOT_FOUND', ResultCode: 40003, ResultInfo: 'The account does not exist.' },
      ],
      Fail_Account: ['@TLS#NOT_FOUND'],
      ...ok,
    })
    expect(answer.UserProfileItem[1]).not.toHaveProperty('ProfileItem')
  })

  // verifies: chat.portrait_get.limit
  it('takes 100 accounts', async () => {
    const To_Account = Array.from({ length: 100 }, (_, index) => `user_${index}`)
    const answer = await callChat(service, 'portrait_get', { To_Account, TagList: [nick] })
    expect(answer).toMatchObject(ok)
    expect(answer.UserProfileItem).toHaveLength(100)
  })
})
