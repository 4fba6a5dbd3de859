import { beforeEach, describe, expect, it } from 'vitest'
import { type ChatSDK, TIM, type TimEvent, type UpdateMyProfileOptions } from './index.ts'
import { recordEvents } from './testing/record-events.ts'
import { startService, type TestService } from './testing/start-service.ts'

let service: TestService
let tim: ChatSDK
let events: readonly TimEvent[]

beforeEach(async () => {
  service = await startService()
  tim = await service.logIn()
  events = recordEvents(tim)
})

/** What only callers without types can give. */
function untyped(value: unknown): UpdateMyProfileOptions {
  return value as UpdateMyProfileOptions
}

function updated(): readonly TimEvent[] {
  return events.filter(({ name }) => name === TIM.EVENT.PROFILE_UPDATED)
}

describe('updateMyProfile', () => {
  // verifies: web.sdk.own-profile
  it('resolves with the whole profile and says PROFILE_UPDATED before', async () => {
    const seen = tim.updateMyProfile({ level: 3 }).then((response) => ({ response, events: [...updated()] }))
    const { response, events } = await seen
    expect(response).toEqual({ code: 0, data: expect.objectContaining({ userID: 'user1', nick: 'One', level: 3 }) })
    expect(events).toEqual([{ name: 'onProfileUpdated', data: [response.data] }])
  })

  it('says nothing when nothing has changed', async () => {
    await tim.updateMyProfile({ nick: 'One' })
    await tim.updateMyProfile({ nick: 'Ada' })
    await tim.updateMyProfile({ nick: 'Ada' })
    expect(updated()).toHaveLength(1)
  })

  it('gives everybody an object of their own', async () => {
    const seen: unknown[] = []
    tim.on(TIM.EVENT.PROFILE_UPDATED, ({ data: [profile] }) => {
      if (profile) profile.nick = 'spoilt'
    })
    tim.on(TIM.EVENT.PROFILE_UPDATED, ({ data: [profile] }) => seen.push(profile?.nick))
    const { data } = await tim.updateMyProfile({ nick: 'Ada' })
    expect(seen).toEqual(['Ada'])
    expect(data.nick).toBe('Ada')
    data.nick = 'spoilt'
    expect((await tim.getMyProfile()).data.nick).toBe('Ada')
    expect(updated()).toHaveLength(1)
  })

  it('leaves out what is undefined', async () => {
    const { data } = await tim.updateMyProfile({ nick: undefined, role: 7, profileCustomField: undefined })
    expect(data).toMatchObject({ nick: 'One', role: 7 })
  })

  it('clears a text', async () => {
    expect((await tim.updateMyProfile({ nick: '' })).data.nick).toBe('')
  })

  it('takes the constants as texts', async () => {
    const { data } = await tim.updateMyProfile({
      gender: 'Gender_Type_Female',
      adminForbidType: 'AdminForbid_Type_SendOut',
    })
    expect(data).toMatchObject({ gender: TIM.TYPES.GENDER_FEMALE, adminForbidType: TIM.TYPES.FORBID_TYPE_SEND_OUT })
  })

  it.each([
    ['no options', undefined, 2721, 'empty'],
    ['null', null, 2721, 'empty'],
    ['a text', 'nick', 2721, '0'],
    ['no field', {}, 2721, 'empty'],
    ['nothing but undefined', { nick: undefined }, 2721, 'empty'],
    ['no custom field', { profileCustomField: [] }, 2722, 'empty'],
    ['an unknown key', { nick: 'Ada', nickname: 'Ada' }, 2721, 'nickname'],
    ['a whole profile', { nick: 'Ada', userID: 'user1' }, 2721, 'userID'],
    ['a hostile key', JSON.parse('{"__proto__":{"nick":"Ada"}}'), 2721, '__proto__'],
    ['a key of all objects', { constructor: 'Ada' }, 2721, 'constructor'],
    ['null for a text', { nick: null }, 2721, 'nick'],
    ['a number for a text', { avatar: 5 }, 2721, 'avatar'],
    ['a text for a number', { birthday: '20000101' }, 2721, 'birthday'],
    ['NaN', { level: Number.NaN }, 2721, 'level'],
    ['Infinity', { role: Number.POSITIVE_INFINITY }, 2721, 'role'],
    ['a word for a constant', { gender: 'male' }, 2721, 'gender'],
    ['an empty constant', { gender: '' }, 2721, 'gender'],
    ['custom fields that are no array', { profileCustomField: { key: 'k', value: 'v' } }, 2721, 'profileCustomField'],
    ['null for custom fields', { profileCustomField: null }, 2721, 'profileCustomField'],
    ['null for a custom field', { profileCustomField: [null] }, 2721, 'profileCustomField'],
    ['a custom key without prefix', { profileCustomField: [{ key: 'Team', value: 'v' }] }, 2721, 'profileCustomField'],
    [
      'a custom value that is no text',
      { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 1 }] },
      2721,
      'profileCustomField',
    ],
    ['a constant of another field', { gender: TIM.TYPES.FORBID_TYPE_NONE }, 40605, 'gender'],
    [
      'an undeclared custom field',
      { profileCustomField: [{ key: 'Tag_Profile_Custom_Other', value: 'v' }] },
      40009,
      'Other',
    ],
    [
      'a custom field with a key of its own',
      { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'v', extra: 1 }] },
      40001,
      'extra',
    ],
    ['a nickname of 501 bytes', { nick: `${'é'.repeat(250)}x` }, 40601, 'Nick'],
    ['a negative number', { level: -1 }, 40605, 'level'],
    ['a fraction', { level: 1.5 }, 40610, 'level'],
  ])('refuses %s', async (_, options, code, text) => {
    const error = await tim.updateMyProfile(untyped(options)).catch((reason) => reason)
    expect(error).toMatchObject({ name: 'ImError', code, operation: 'updateMyProfile' })
    expect(error.message).toMatch(/^updateMyProfile failed: ./)
    expect(error.message.toLowerCase()).toContain(text.toLowerCase())
    expect((await tim.getMyProfile()).data).toMatchObject({ nick: 'One', level: 0 })
    expect(events).toEqual([])
  })

  it("takes a nickname of 500 bytes, more than the 250 letters of the vendor's SDK", async () => {
    const nick = 'x'.repeat(500)
    expect((await tim.updateMyProfile({ nick })).data.nick).toBe(nick)
  })

  it('rejects when reading the options throws', async () => {
    const hostile = {
      get nick(): string {
        throw new Error('boo')
      },
    }
    await expect(tim.updateMyProfile(hostile)).rejects.toMatchObject({
      code: 2903,
      message: expect.stringContaining('boo'),
    })
  })
})

describe('getMyProfile', () => {
  it('has all 15 properties in the order of the SDK, and defaults', async () => {
    const other = await service.logIn('nobody yet')
    const { code, data } = await other.getMyProfile()
    expect(code).toBe(0)
    expect(Object.entries(data)).toEqual([
      ['userID', 'nobody yet'],
      ['nick', ''],
      ['gender', ''],
      ['birthday', 0],
      ['location', ''],
      ['selfSignature', ''],
      ['allowType', 'AllowType_Type_AllowAny'],
      ['language', 0],
      ['avatar', ''],
      ['messageSettings', 0],
      ['adminForbidType', 'AdminForbid_Type_None'],
      ['level', 0],
      ['role', 0],
      ['lastUpdatedTime', 0],
      ['profileCustomField', []],
    ])
  })

  it('tells of what another device has changed', async () => {
    const other = await service.logIn()
    await other.updateMyProfile({ nick: 'Ada' })
    const { data } = await tim.getMyProfile()
    expect(data.nick).toBe('Ada')
    expect(updated()).toEqual([{ name: 'onProfileUpdated', data: [data] }])
  })

  it('says nothing to whoever has come meanwhile', async () => {
    const promise = tim.updateMyProfile({ nick: 'Ada' })
    await tim.logout()
    await tim.login({ userID: 'user2', userSig: service.userSig('user2') })
    expect((await promise).data.userID).toBe('user1')
    expect(updated()).toEqual([])
  })
})
