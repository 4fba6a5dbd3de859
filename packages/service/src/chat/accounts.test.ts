import { beforeEach, describe, expect, it } from 'vitest'
import type { Presence } from '../presence.ts'
import { callChat, callLcic, callWeb, readFields } from '../testing/call.ts'
import { chatRequest, userSigOf } from '../testing/chat-request.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'

const nick = 'Tag_Profile_IM_Nick'
const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

async function isImported(UserID: string): Promise<boolean> {
  const { ResultItem } = await callChat(service, 'account_check', { CheckItem: [{ UserID }] })
  return ResultItem[0].AccountStatus === 'Imported'
}

// verifies: chat.account_import.alias
describe('Identifier', () => {
  it('stands for UserID in every account command', async () => {
    expect(await callChat(service, 'account_import', { Identifier: 'a' })).toEqual(ok)
    const list = { AccountList: [{ Identifier: 'b', Nick: 'Bea' }] }
    expect(await callChat(service, 'multiaccount_import', list)).toEqual({ ...ok, FailAccounts: [] })
    const check = { CheckItem: [{ Identifier: 'a' }, { Identifier: 'b' }] }
    expect((await callChat(service, 'account_check', check)).ResultItem).toMatchObject([
      { UserID: 'a', AccountStatus: 'Imported' },
      { UserID: 'b', AccountStatus: 'Imported' },
    ])
    expect(await callChat(service, 'kick', { Identifier: 'a' })).toEqual(ok)
    await callChat(service, 'account_delete', { DeleteItem: [{ Identifier: 'a' }] })
    expect(await isImported('a')).toBe(false)
  })

  it('does not count where UserID is there too', async () => {
    await callChat(service, 'account_import', { UserID: 'a', Identifier: 'b' })
    expect([await isImported('a'), await isImported('b')]).toEqual([true, false])
  })
})

describe('multiaccount_import', () => {
  // verifies: chat.multiaccount_import.updates
  it('imports accounts and writes what is given of those that exist', async () => {
    const AccountList = [
      { UserID: 'rider_17', FaceUrl: 'aoi.png' },
      { UserID: 'new', Nick: 'Nia' },
    ]
    expect(await callChat(service, 'multiaccount_import', { AccountList })).toEqual({ ...ok, FailAccounts: [] })
    expect(await callWeb(service, 'getMyProfile')).toMatchObject({ nick: 'Aoi', avatar: 'aoi.png', level: 3 })
    expect(await readFields(service, 'new', [nick])).toEqual({ [nick]: 'Nia' })
  })

  // verifies: chat.multiaccount_import.both-forms
  it('takes plain ids, as older documents have it', async () => {
    const answer = await callChat(service, 'multiaccount_import', { Accounts: ['a', 'b', 'x'.repeat(33)] })
    expect(answer).toEqual({ ...ok, FailAccounts: ['x'.repeat(33)] })
    expect([await isImported('a'), await isImported('b')]).toEqual([true, true])
  })

  // verifies: chat.multiaccount_import.both-forms
  it('takes AccountList where both forms are there', async () => {
    await callChat(service, 'multiaccount_import', { AccountList: [{ UserID: 'a' }], Accounts: ['b'] })
    expect([await isImported('a'), await isImported('b')]).toEqual([true, false])
  })

  // verifies: chat.multiaccount_import.partial
  it('names the accounts that break a limit and imports the others', async () => {
    const AccountList = [
      { UserID: 'a' },
      { UserID: 'é' },
      { UserID: 'long nick', Nick: 'é'.repeat(251) },
      { UserID: 'long photo', FaceUrl: 'a'.repeat(501) },
      { UserID: 'rude', Nick: 'badword' },
      { UserID: '__proto__' },
    ]
    const answer = await callChat(service, 'multiaccount_import', { AccountList })
    expect(answer).toEqual({ ...ok, FailAccounts: ['é', 'long nick', 'long photo', 'rude'] })
    expect([await isImported('a'), await isImported('__proto__'), await isImported('rude')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it.each([
    [{ UserID: 'a', Nick: 'first' }, { UserID: 'a', Nick: 'last' }, [], { [nick]: 'last' }],
    [{ UserID: 'a', Nick: 'badword' }, { UserID: 'a', Nick: 'last' }, [], { [nick]: 'last' }],
  ])('lets the last entry of an account count: %o, %o', async (first, last, failed, fields) => {
    const answer = await callChat(service, 'multiaccount_import', { AccountList: [first, last] })
    expect(answer.FailAccounts).toEqual(failed)
    expect(await readFields(service, 'a', [nick])).toEqual(fields)
  })

  // verifies: chat.multiaccount_import.twice
  it('does not import an account whose last entry is bad', async () => {
    const AccountList = [{ UserID: 'a' }, { UserID: 'a', Nick: 'badword' }]
    expect((await callChat(service, 'multiaccount_import', { AccountList })).FailAccounts).toEqual(['a'])
    expect(await isImported('a')).toBe(false)
  })

  // verifies: chat.multiaccount_import.limit
  it('takes 100 accounts', async () => {
    const Accounts = Array.from({ length: 100 }, (_, index) => `user_${index}`)
    expect(await callChat(service, 'multiaccount_import', { Accounts })).toEqual({ ...ok, FailAccounts: [] })
    expect((await service.store.find(mainApp.sdkAppId, {}, { offset: 0, limit: 1 })).total).toBe(102)
  })
})

describe('account_delete', () => {
  // verifies: chat.account_delete.partial, chat.account_delete.lcic
  it('deletes accounts for Chat, LCIC and the web, and fails for unknown ones alone', async () => {
    const DeleteItem = [{ UserID: 'ghost' }, { UserID: 'rider_17' }]
    expect(await callChat(service, 'account_delete', { DeleteItem })).toEqual({
      ...ok,
      ResultItem: [
        { ResultCode: 70107, ResultInfo: 'Err_TLS_PT_Open_Login_Account_Not_Exist', UserID: 'ghost' },
        { ResultCode: 0, ResultInfo: '', UserID: 'rider_17' },
      ],
    })
    const read = await callChat(service, 'portrait_get', { To_Account: ['rider_17'], TagList: [nick] })
    expect(read.UserProfileItem[0].ResultCode).toBe(40003)
    expect((await callLcic(service, 'DescribeUser', { UserId: 'rider_17' })).Error.Code).toBe('ResourceNotFound.User')
    expect(await callWeb(service, 'getMyProfile')).toMatchObject({ nick: '', lastUpdatedTime: 0 })
    expect(await callWeb(service, 'getMyProfile', { app: otherApp })).toMatchObject({ nick: 'Aoi of the other app' })
  })

  // verifies: chat.account_delete.everything
  it('leaves nothing behind for an account of the same name', async () => {
    await callChat(service, 'im_add_tag', { UserTags: [{ To_Account: 'rider_17', Tags: ['beta'] }] })
    await callChat(service, 'account_delete', { DeleteItem: [{ UserID: 'rider_17' }, { UserID: 'rider_17' }] })
    await callChat(service, 'account_import', { UserID: 'rider_17' })
    expect(await readFields(service, 'rider_17', [nick])).toEqual({})
    expect((await callChat(service, 'im_get_attr', { To_Account: ['rider_17'] })).UserAttrs[0].Attrs).toEqual({})
    expect((await callChat(service, 'im_get_tag', { To_Account: ['rider_17'] })).UserTags[0].Tags).toEqual([])
  })
})

describe('kick', () => {
  const askWeb = async (userSig: string) =>
    (await callWeb(service, 'getMyProfile', { headers: { authorization: `Bearer ${userSig}` } })).code

  // verifies: chat.kick.invalidates, chat.kick.second
  it('invalidates the UserSigs of this second and before; those of the next second are good', async () => {
    const earlier = userSigOf('rider_17', mainApp, testNowMs - 60_000)
    const now = userSigOf('rider_17')
    expect([await askWeb(earlier), await askWeb(now)]).toEqual([undefined, undefined])
    expect(await callChat(service, 'kick', { UserID: 'rider_17' })).toEqual(ok)
    expect([await askWeb(earlier), await askWeb(now)]).toEqual([70052, 70052])
    service.advance(1000)
    expect([await askWeb(now), await askWeb(userSigOf('rider_17', mainApp, testNowMs + 1000))]).toEqual([
      70052,
      undefined,
    ])
  })

  // verifies: chat.kick.admin
  it('counts for the server API of an admin too, and for nobody else', async () => {
    await callChat(service, 'account_import', { UserID: 'administrator' })
    await callChat(service, 'kick', { UserID: 'administrator' })
    expect(await callChat(service, 'im_get_attr_name', {})).toMatchObject({ ErrorCode: 70052 })
    expect(await askWeb(userSigOf('rider_17'))).toBeUndefined()
    expect(await callChat(service, 'im_get_attr_name', {}, { app: otherApp })).toMatchObject({ ErrorCode: 0 })
    service.advance(1000)
    const usersig = userSigOf('administrator', mainApp, testNowMs + 1000)
    expect(await callChat(service, 'im_get_attr_name', {}, { query: { usersig } })).toMatchObject({ ErrorCode: 0 })
  })

  it('writes an event', async () => {
    await callChat(service, 'kick', { UserID: 'rider_17' })
    const data = { caller: 'administrator' }
    expect(await service.store.readEvents(0, 10)).toMatchObject([{ type: 'kicked', userId: 'rider_17', data }])
  })
})

describe('query_online_status', () => {
  const presence: Presence = {
    areOnline: async (sdkAppId, userIds) =>
      userIds.map((userId) => sdkAppId === mainApp.sdkAppId && userId !== 'rider_18'),
  }

  beforeEach(async () => {
    service = await startTestService(undefined, { presence })
  })

  // verifies: chat.query_online_status.partial
  it('answers who is online, and names the accounts that do not exist', async () => {
    const To_Account = ['rider_18', 'ghost', 'rider_17']
    expect(await callChat(service, 'query_online_status', { To_Account })).toEqual({
      ...ok,
      QueryResult: [
        { To_Account: 'rider_18', Status: 'Offline' },
        { To_Account: 'rider_17', Status: 'Online' },
      ],
      ErrorList: [{ To_Account: 'ghost', ErrorCode: 70107 }],
    })
  })

  // verifies: chat.query_online_status.detail
  it('answers where, when it is asked for details', async () => {
    const { QueryResult } = await callChat(service, 'query_online_status', {
      To_Account: ['rider_17', 'rider_18'],
      IsNeedDetail: 1,
    })
    expect(QueryResult).toEqual([
      { To_Account: 'rider_17', Status: 'Online', Detail: [{ Platform: 'Web', Status: 'Online' }] },
      { To_Account: 'rider_18', Status: 'Offline' },
    ])
  })

  // verifies: chat.query_online_status.alias
  it('has an older name', async () => {
    const options = { path: '/v4/openim/querystate', body: { To_Account: ['rider_17'] } }
    const answer = jsonOf(await service.handle(chatRequest('query_online_status', options)))
    expect(answer).toEqual({ ...ok, QueryResult: [{ To_Account: 'rider_17', Status: 'Online' }] })
  })

  // verifies: chat.query_online_status.limit
  it('takes 500 accounts', async () => {
    const To_Account = ['rider_17', ...Array.from({ length: 499 }, (_, index) => `user_${index}`)]
    const answer = await callChat(service, 'query_online_status', { To_Account })
    expect(answer).toMatchObject(ok)
    expect(answer.ErrorList).toHaveLength(499)
  })

  // verifies: chat.query_online_status.nobody
  it('says that nobody is online where nobody keeps connections', async () => {
    const { QueryResult } = await callChat(await startTestService(), 'query_online_status', {
      To_Account: ['rider_17'],
    })
    expect(QueryResult).toEqual([{ To_Account: 'rider_17', Status: 'Offline' }])
  })
})
