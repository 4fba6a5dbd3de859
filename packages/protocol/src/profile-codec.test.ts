import { describe, expect, it } from 'vitest'
import { defineFields } from './define-fields.ts'
import { fromProfileItems, tagListOf, toProfileItems } from './profile-codec.ts'

const fields = defineFields({
  Team: { type: 'string' },
  Diary: { type: 'string', read: ['app'] },
  Motto: { type: 'string', write: ['app'] },
})

describe('toProfileItems', () => {
  it('translates every kind of field', () => {
    const changes = {
      nick: 'Aoi',
      gender: 'female',
      birthday: 20010503,
      allowType: 'needConfirm',
      avatar: 'https://img.example/17.png',
      messageSettings: 1,
      adminForbidType: 'sendOut',
      custom: { Team: 'blue' },
      other: { Tag_Profile_IM_Motto: 'fast' },
    } as const
    expect(toProfileItems(changes, fields)).toEqual([
      { Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' },
      { Tag: 'Tag_Profile_IM_Gender', Value: 'Gender_Type_Female' },
      { Tag: 'Tag_Profile_IM_BirthDay', Value: 20010503 },
      { Tag: 'Tag_Profile_IM_AllowType', Value: 'AllowType_Type_NeedConfirm' },
      { Tag: 'Tag_Profile_IM_Image', Value: 'https://img.example/17.png' },
      { Tag: 'Tag_Profile_IM_MsgSettings', Value: 1 },
      { Tag: 'Tag_Profile_IM_AdminForbidType', Value: 'AdminForbid_Type_SendOut' },
      { Tag: 'Tag_Profile_Custom_Team', Value: 'blue' },
      { Tag: 'Tag_Profile_IM_Motto', Value: 'fast' },
    ])
  })

  it('writes a location as text or as four numbers', () => {
    expect(toProfileItems({ location: 'Osaka' }, fields)).toEqual([{ Tag: 'Tag_Profile_IM_Location', Value: 'Osaka' }])
    expect(toProfileItems({ location: [86, 11, 1, 5] }, fields)).toEqual([
      { Tag: 'Tag_Profile_IM_Location', Value: '0086001100010005' },
    ])
  })

  it('ignores what is undefined', () => {
    const changes = { nick: undefined, custom: { Team: undefined }, other: undefined }
    expect(toProfileItems(changes, fields)).toEqual([])
    expect(toProfileItems({ custom: undefined }, fields)).toEqual([])
  })

  it.each([
    [{ nickname: 'Aoi' }, 'changes.nickname is no profile field. There are nick, gender,'],
    [{ userId: 'rider_17' }, 'changes.userId is no profile field.'],
    [JSON.parse('{"__proto__":{"nick":"Aoi"}}'), 'changes.__proto__ is no profile field.'],
    [{ constructor: 'Aoi' }, 'changes.constructor is no profile field.'],
    [
      { custom: { team: 'blue' } },
      'changes.custom.team is not declared with defineFields. Declared: Team, Diary, Motto.',
    ],
    [{ custom: JSON.parse('{"__proto__":"blue"}') }, 'changes.custom.__proto__ is not declared'],
    [{ custom: { Team: 7 } }, 'custom.Team must be text.'],
    [{ custom: 'blue' }, 'custom must be an object.'],
    [{ gender: 'Gender_Type_Female' }, 'gender must be one of unknown, female, male.'],
    [{ gender: null }, 'gender must be one of unknown, female, male.'],
    [{ nick: 7 }, 'nick must be text.'],
    [{ nick: null }, 'nick must be text.'],
    [{ level: '7' }, 'changes.level must be a whole number from 0 to 4294967295.'],
    [{ level: Number.NaN }, 'changes.level must be a whole number'],
    [{ level: 0.5 }, 'changes.level must be a whole number'],
    [{ level: -1 }, 'changes.level must be a whole number'],
    [{ birthday: 2 ** 32 }, 'changes.birthday must be a whole number'],
    [{ nick: 'é'.repeat(251) }, 'changes.nick has 502 bytes in UTF-8; 500 are allowed.'],
    [{ custom: { Team: 'x'.repeat(501) } }, 'changes.custom.Team has 501 bytes in UTF-8; 500 are allowed.'],
    [{ custom: { Motto: 'fast' } }, "changes.custom.Motto may not be written by the app's server"],
    [{ location: [86, 11, 1] }, 'location must be text or four whole numbers from 0 to 9999.'],
    [{ location: [86, 11, 1, 10_000] }, 'location must be text or four whole numbers from 0 to 9999.'],
    [{ location: [86, 11, 1, -1] }, 'location must be text or four whole numbers from 0 to 9999.'],
    [{ location: [86, 11, 1, 0.5] }, 'location must be text or four whole numbers from 0 to 9999.'],
    [{ other: { Tag_X: {} } }, 'changes.other["Tag_X"] must be text or a number.'],
    [null, 'changes must be an object.'],
  ])('refuses %j', (changes, message) => {
    expect(() => toProfileItems(changes as object, fields)).toThrow(message)
  })

  it('takes texts up to their last byte, and a location of any length', () => {
    const changes = { nick: 'é'.repeat(250), location: 'x'.repeat(600) }
    expect(toProfileItems(changes, fields).map(({ Value }) => Value)).toEqual([changes.nick, changes.location])
  })

  it('names the path of what is wrong', () => {
    const write = () => toProfileItems({ custom: { Team: 7 } } as object, fields)
    expect(write).toThrow(expect.objectContaining({ name: 'ProfileValueError', path: 'changes.custom.Team' }))
  })

  it('says that nothing is declared', () => {
    const changes = { custom: { Team: 'blue' } } as object
    expect(() => toProfileItems(changes, defineFields({}))).toThrow('Declared: none.')
  })
})

describe('fromProfileItems', () => {
  it('reads what it knows and keeps the rest', () => {
    const items = [
      { Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' },
      { Tag: 'Tag_Profile_IM_Gender', Value: 'Gender_Type_Male' },
      { Tag: 'Tag_Profile_IM_Level', Value: 3 },
      { Tag: 'Tag_Profile_IM_AllowType', Value: 'AllowType_Type_Sometimes' },
      { Tag: 'Tag_Profile_IM_Language', Value: 'ja' },
      { Tag: 'Tag_Profile_Custom_Team', Value: 'blue' },
      { Tag: 'Tag_Profile_Custom_Undeclared', Value: 'x' },
      { Tag: '__proto__', Value: 'hostile' },
    ]
    const profile = fromProfileItems('rider_17', items, fields)
    expect(profile).toEqual({
      userId: 'rider_17',
      nick: 'Aoi',
      gender: 'male',
      level: 3,
      custom: { Team: 'blue' },
      other: Object.fromEntries([
        ['Tag_Profile_IM_AllowType', 'AllowType_Type_Sometimes'],
        ['Tag_Profile_IM_Language', 'ja'],
        ['Tag_Profile_Custom_Undeclared', 'x'],
        ['__proto__', 'hostile'],
      ]),
    })
    expect(Object.keys(profile.other ?? {})).toContain('__proto__')
  })

  it('leaves out a choice that is not made', () => {
    const items = [{ Tag: 'Tag_Profile_IM_Gender', Value: '' }]
    expect(fromProfileItems('rider_17', items, fields)).toEqual({ userId: 'rider_17', custom: {} })
  })
})

describe('tagListOf', () => {
  it('names the fields that a side may read', () => {
    expect(tagListOf(fields, 'admin')).toHaveLength(14)
    expect(tagListOf(fields, 'admin')).not.toContain('Tag_Profile_Custom_Diary')
    expect(tagListOf(fields, 'app')).toContain('Tag_Profile_Custom_Diary')
  })
})
