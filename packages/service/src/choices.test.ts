import type { Choices, SeedApp } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { callChat, callWeb, readFields } from './testing/call.ts'
import { mainApp } from './testing/test-apps.ts'
import { startTestService } from './testing/test-service.ts'

const nick = 'Tag_Profile_IM_Nick'
const location = 'Tag_Profile_IM_Location'

function startWith(choices: Choices, app: SeedApp = mainApp) {
  return startTestService([{ ...app, choices }])
}

// verifies: chat.portrait_get.unknown
describe('unknownAccount', () => {
  it.each([
    [{}, '@TLS#NOT_FOUND'],
    [{ unknownAccount: 'placeholder' }, '@TLS#NOT_FOUND'],
    [{ unknownAccount: 'echo' }, 'ghost'],
  ] as const)('%o calls an account that does not exist %s', async (choices, name) => {
    const service = await startWith(choices)
    const answer = await callChat(service, 'portrait_get', { To_Account: ['ghost'], TagList: [nick] })
    expect(answer.UserProfileItem).toMatchObject([{ To_Account: name, ResultCode: 40003 }])
    expect(answer.Fail_Account).toEqual([name])
  })
})

// verifies: chat.portrait_get.unset, chat.portrait_get.custom-unset
describe('unsetFields', () => {
  const tags = [nick, 'Tag_Profile_IM_AllowType', 'Tag_Profile_IM_Role', 'Tag_Profile_Custom_Team']

  it.each([
    [{}, { [nick]: 'Ren' }],
    [{ unsetFields: 'omit' }, { [nick]: 'Ren' }],
    [
      { unsetFields: 'default' },
      { [nick]: 'Ren', Tag_Profile_IM_AllowType: 'AllowType_Type_AllowAny', Tag_Profile_IM_Role: 0 },
    ],
  ] as const)('%o answers %o', async (choices, fields) => {
    expect(await readFields(await startWith(choices), 'rider_18', tags)).toEqual(fields)
  })
})

// verifies: chat.fields.empty
describe('emptyText', () => {
  it.each([
    [{}, { [nick]: '' }],
    [{ emptyText: 'store' }, { [nick]: '' }],
    [{ emptyText: 'unset' }, {}],
  ] as const)('%o leaves %o of an emptied nickname', async (choices, fields) => {
    const service = await startWith(choices)
    const body = { From_Account: 'rider_18', ProfileItem: [{ Tag: nick, Value: '' }] }
    await callChat(service, 'portrait_set', body)
    await callChat(service, 'portrait_set', body)
    expect(await readFields(service, 'rider_18', [nick])).toEqual(fields)
    expect(await service.store.readEvents(0, 10)).toHaveLength(1)
  })

  it('names only fields that changed in the event', async () => {
    const service = await startWith({ emptyText: 'unset' })
    await callWeb(service, 'updateMyProfile', { body: { nick: '', selfSignature: '', level: 3 } })
    const [event] = await service.store.readEvents(0, 10)
    expect(event?.data.fields).toEqual({ [nick]: null })
  })
})

// verifies: chat.im_set_attr_name.merge
describe('attributeNames', () => {
  it.each([
    [{}, { '0': 'plan', '1': 'town' }],
    [{ attributeNames: 'merge' }, { '0': 'plan', '1': 'town' }],
    [{ attributeNames: 'replace' }, { '1': 'town' }],
  ] as const)('%o leaves %o', async (choices, names) => {
    const service = await startWith(choices)
    await callChat(service, 'im_set_attr_name', { AttrNames: { '1': 'town' } })
    expect((await callChat(service, 'im_get_attr_name', {})).AttrNames).toEqual(names)
  })
})

// verifies: chat.fields.location
describe('locationMaxBytes', () => {
  it.each([
    [{}, 16],
    [{ locationMaxBytes: 8 }, 8],
    [{ locationMaxBytes: 500 }, 500],
  ] as const)('%o allows %d bytes', async (choices, maxBytes) => {
    const service = await startWith(choices)
    const set = (Value: string) =>
      callChat(service, 'portrait_set', { From_Account: 'rider_18', ProfileItem: [{ Tag: location, Value }] })
    expect(await set('a'.repeat(maxBytes))).toMatchObject({ ErrorCode: 0 })
    expect(await set('a'.repeat(maxBytes + 1))).toMatchObject({ ErrorCode: 40601 })
    const update = (text: string) => callWeb(service, 'updateMyProfile', { body: { location: text } })
    expect(await update('b'.repeat(maxBytes))).toMatchObject({ location: 'b'.repeat(maxBytes) })
    expect(await update('b'.repeat(maxBytes + 1))).toMatchObject({ code: 40601 })
  })

  it('holds for seeds too', async () => {
    const users = [{ userId: 'a', profile: { location: 'a'.repeat(17) } }]
    await expect(startWith({}, { ...mainApp, users })).rejects.toThrow('User a: Tag_Profile_IM_Location has 17 bytes')
    await expect(startWith({ locationMaxBytes: 17 }, { ...mainApp, users })).resolves.toBeDefined()
  })
})
