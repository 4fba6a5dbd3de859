import { chatErrors, standardFields } from '@portrait/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import { callChat, callLcic, callWeb, readFields } from './testing/call.ts'
import { v1Request } from './testing/lcic-request.ts'
import { mainApp } from './testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from './testing/test-service.ts'

const { sdkAppId: SdkAppId } = mainApp
const nick = 'Tag_Profile_IM_Nick'
const ids = (count: number) => Array.from({ length: count }, (_, index) => `user_${index}`)

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

describe('the Chat gateway', () => {
  // verifies: chat.gateway.random
  it.each([undefined, '', 'x', '4294967296'])('grants a call whose random is %s', async (random) => {
    const check = { CheckItem: [{ UserID: 'rider_17' }] }
    expect(await callChat(service, 'account_check', check, { query: { random } })).toMatchObject({ ErrorCode: 0 })
  })

  // verifies: chat.gateway.wording
  it("answers with the vendor's words where they are known", async () => {
    expect(await callChat(service, 'im_get_attr', {})).toMatchObject({ ErrorInfo: chatErrors[90001].info })
    const { ErrorInfo } = await callChat(service, 'kick', { UserID: 'ghost' })
    expect(ErrorInfo).toBe(chatErrors[70107].info)
  })
})

describe('profile fields', () => {
  const samples = { string: ['', 'é'.repeat(8)], integer: [0, 4_294_967_295] } as const

  // verifies: chat.fields.standard
  it.each(standardFields)('$tag has the documented values', async ({ tag, type, values }) => {
    for (const Value of values ?? samples[type]) {
      const set = { From_Account: 'rider_18', ProfileItem: [{ Tag: tag, Value }] }
      expect(await callChat(service, 'portrait_set', set)).toMatchObject({ ErrorCode: 0 })
      expect(await readFields(service, 'rider_18', [tag])).toEqual({ [tag]: Value })
    }
  })

  // verifies: chat.fields.length
  it.each(['Nick', 'Image', 'SelfSignature'])('%s takes 500 bytes', async (name) => {
    const item = { Tag: `Tag_Profile_IM_${name}`, Value: 'é'.repeat(250) }
    expect(await callChat(service, 'portrait_set', { From_Account: 'rider_18', ProfileItem: [item] })).toMatchObject({
      ErrorCode: 0,
    })
  })

  // verifies: chat.fields.custom-count
  it('are 20 custom ones at most', async () => {
    const customFields = Array.from({ length: 21 }, (_, index) => ({ key: `Field${index}` }))
    await expect(startTestService([{ ...mainApp, users: [], customFields }])).rejects.toThrow('customFields')
    const twenty = customFields.slice(1)
    await expect(startTestService([{ ...mainApp, users: [], customFields: twenty }])).resolves.toBeDefined()
  })
})

describe('portrait_get', () => {
  // verifies: chat.portrait_get.all-unknown
  it('is OK also when no account exists', async () => {
    const answer = await callChat(service, 'portrait_get', { To_Account: ['ghost', 'phantom'], TagList: [nick] })
    expect(answer).toMatchObject({ ActionStatus: 'OK', ErrorCode: 0 })
    expect(answer.Fail_Account).toHaveLength(2)
  })

  // verifies: chat.portrait_get.fail-account
  it('has no Fail_Account when no account failed', async () => {
    const answer = await callChat(service, 'portrait_get', { To_Account: ['rider_17'], TagList: [nick] })
    expect(answer).not.toHaveProperty('Fail_Account')
  })
})

describe('im_set_attr_name', () => {
  const names = Object.fromEntries(Array.from({ length: 10 }, (_, slot) => [slot, `${slot}`.padEnd(50, 'x')]))

  // verifies: chat.im_set_attr_name.slots, chat.im_get_attr_name.names
  it('names ten attributes with 50 bytes', async () => {
    await callChat(service, 'im_set_attr_name', { AttrNames: names })
    expect((await callChat(service, 'im_get_attr_name', {})).AttrNames).toEqual(names)
  })

  // verifies: chat.im_set_attr_name.rename
  it('leaves the values of users when a name changes', async () => {
    await callChat(service, 'im_set_attr_name', { AttrNames: { '0': 'level' } })
    const { UserAttrs } = await callChat(service, 'im_get_attr', { To_Account: ['rider_17'] })
    expect(UserAttrs).toEqual([{ To_Account: 'rider_17', Attrs: { plan: 'gold' } }])
  })
})

// verifies: chat.im_get_tag.order
it('im_get_tag answers the tags of each user, none for a user without tags', async () => {
  await callChat(service, 'im_add_tag', { UserTags: [{ To_Account: 'rider_18', Tags: ['night', 'beta'] }] })
  const { UserTags } = await callChat(service, 'im_get_tag', { To_Account: ['rider_18', 'rider_17'] })
  expect(UserTags).toEqual([
    { To_Account: 'rider_18', Tags: ['night', 'beta'] },
    { To_Account: 'rider_17', Tags: [] },
  ])
})

describe('LCIC', () => {
  // verifies: lcic.gateway.nonce
  it('accepts a Nonce again', async () => {
    for (const request of Array.from({ length: 2 }, () =>
      v1Request('DescribeUser', { parameters: { UserId: 'rider_17' } }),
    )) {
      expect(jsonOf(await service.handle(request)).Response).toMatchObject({ UserId: 'rider_17' })
    }
  })

  // verifies: lcic.gateway.messages
  it('speaks English whatever the language', async () => {
    const headers = { 'x-tc-language': 'zh-CN' }
    const { Error: refused } = await callLcic(service, 'DescribeUser', { UserId: 'ghost' }, { headers })
    expect(refused.Message).toMatch(/^[ -~]+$/)
  })

  // verifies: lcic.users.length
  it('takes texts of any length', async () => {
    const Name = 'é'.repeat(5000)
    const { UserId } = await callLcic(service, 'RegisterUser', { SdkAppId, Name })
    expect(await callLcic(service, 'DescribeUser', { UserId })).toMatchObject({ Name })
    await callLcic(service, 'ModifyUserProfile', { UserId, Nickname: `${Name}!` })
    expect(await callLcic(service, 'DescribeUser', { UserId })).toMatchObject({ Name: `${Name}!` })
  })

  // verifies: lcic.RegisterUser.answer, lcic.RegisterUser.origin-default
  it.each([{}, { OriginId: '' }])('registers %j with the UserId for an OriginId', async (input) => {
    const { UserId, Token } = await callLcic(service, 'RegisterUser', { SdkAppId, ...input })
    expect(UserId).toMatch(/^[0-9A-Za-z]{27}$/)
    expect(Token).toMatch(/^[0-9a-z]{32}$/)
    expect(await callLcic(service, 'DescribeUser', { UserId })).toMatchObject({ OriginId: UserId })
  })

  // verifies: lcic.ModifyUserProfile.writes
  it('writes what ModifyUserProfile gives and leaves the rest', async () => {
    await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17', Avatar: 'aoi.png' })
    expect(await callLcic(service, 'DescribeUser', { UserId: 'rider_17' })).toMatchObject({
      Name: 'Aoi',
      Avatar: 'aoi.png',
    })
  })
})

// verifies: web.getUserProfiles.limit
it('getUserProfiles takes 100 ids', async () => {
  expect((await callWeb(service, 'getUserProfiles', { body: { userIDs: ids(100) } })).missing).toHaveLength(100)
})
