import { describe, expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import { createLcic } from './create-lcic.ts'
import { PortraitError, ServiceError, WriteNotStoredError, type WriteOptions } from './index.ts'
import { catchError } from './testing/catch-error.ts'
import { collect } from './testing/collect.ts'
import { baseUrl, chatSecrets, startService, testApp } from './testing/start-service.ts'
import { testFields } from './testing/test-fields.ts'

const chatOk = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ErrorDisplay: '', FailAccounts: [] }
const lcicOk = { Response: { RequestId: 'r-1' } }

/** A service that answers OK to these operations without doing anything, and clients that look after their writes. */
async function startForgetful(...operations: string[]) {
  const { fetch, calls } = await startService()
  const forgetful: typeof fetch = async (url, init) => {
    const headers = new Headers(init.headers)
    const name = headers.get('x-tc-action') ?? new URL(url).pathname.split('/').at(-1) ?? ''
    if (!operations.includes(name)) return fetch(url, init)
    calls.push(name)
    return Response.json(headers.has('x-tc-action') ? lcicOk : chatOk)
  }
  const options = { baseUrl, fetch: forgetful, verifyWrites: true }
  return {
    calls,
    chat: createChat({ ...chatSecrets, ...options, fields: testFields }),
    lcic: createLcic({ ...testApp.tencentCloud, ...options }),
  }
}

it('tells a write that was answered with OK and is not stored from one that is', async () => {
  const { chat } = await startForgetful('portrait_set')
  const changes = { nick: 'Aoi', gender: 'female', custom: { Team: 'blue', Diary: 'rainy' } } as const
  const error = await catchError(chat.profiles.set('rider_17', changes))
  expect(error).toBeInstanceOf(WriteNotStoredError)
  expect(error).toBeInstanceOf(PortraitError)
  expect(error).not.toBeInstanceOf(ServiceError)
  // The nickname is the one that was there, and nobody may read the diary back.
  expect(error).toMatchObject({
    name: 'WriteNotStoredError',
    code: 'not-stored',
    operation: 'portrait_set',
    userId: 'rider_17',
    paths: ['changes.gender', 'changes.custom.Team'],
    retryable: true,
    hint: expect.stringContaining('declared'),
    page: expect.stringContaining('1047/34916'),
  })
  expect(String(error)).toContain('answered OK for "rider_17", but changes.gender, changes.custom.Team are not stored.')
})

describe('with a service that stores', () => {
  it.each<WriteOptions>([{ verifyWrites: true }])('is content (%j)', async (options) => {
    const { chat, lcic } = await startService()
    await chat.profiles.set('rider_17', { nick: 'Mio', level: 0, custom: { Team: 'blue' } }, options)
    await chat.profiles.set('rider_17', { nick: '', custom: { Team: '' } }, options)
    await chat.accounts.import({ userId: 'rider_19', nick: 'Ada' }, options)
    await chat.attributes.set('rider_17', { plan: 'gold' }, options)
    await chat.attributes.remove('rider_17', ['plan'], options)
    await chat.tags.add('rider_17', ['beta', 'night'], options)
    await chat.tags.remove('rider_17', ['night'], options)
    await chat.tags.clear('rider_17', options)
    const { userId } = await lcic.users.register({ sdkAppId: testApp.sdkAppId, nick: 'Ada' })
    await lcic.users.modify(userId, { nick: 'Ada L.', avatar: '' }, options)
  })

  it.each([{ emptyText: 'unset' }, { unsetFields: 'default' }] as const)(
    'is content with the choice %j',
    async (choices) => {
      const { chat } = await startService({ choices })
      await chat.profiles.set('rider_17', { nick: '', birthday: 0, custom: { Team: '' } }, { verifyWrites: true })
    },
  )

  it('asks no more than it must', async () => {
    const { chat, calls } = await startService()
    await chat.profiles.set('rider_17', { nick: 'Mio' })
    expect(calls).toHaveLength(1)
    await chat.profiles.set('rider_17', { custom: { Diary: 'rainy' } }, { verifyWrites: true })
    expect(calls).toHaveLength(2)
  })
})

it('can be left out of a call', async () => {
  const { chat, calls } = await startForgetful('portrait_set')
  await chat.profiles.set('rider_17', { gender: 'female' }, { verifyWrites: false })
  expect(calls).toEqual(['portrait_set'])
})

it('looks after every kind of write', async () => {
  const { chat } = await startService()
  await chat.attributes.set('rider_17', { plan: 'gold' })
  const forgetful = await startForgetful('account_import', 'im_set_attr', 'im_add_tag', 'ModifyUserProfile')
  const { attributes, tags, accounts } = forgetful.chat
  await expect(accounts.import({ userId: 'rider_18', nick: 'Ada' })).rejects.toMatchObject({ paths: ['account.nick'] })
  await expect(accounts.import({ userId: 'new_1' })).rejects.toMatchObject({ code: 40003, userId: 'new_1' })
  await expect(attributes.set('rider_17', { plan: 'gold' })).rejects.toMatchObject({ paths: ['plan'] })
  await expect(tags.add('rider_17', ['beta', 'vip'])).rejects.toMatchObject({ paths: ['beta', 'vip'] })
  const { userId } = await forgetful.lcic.users.register({ sdkAppId: testApp.sdkAppId, nick: 'Ada' })
  await expect(forgetful.lcic.users.modify(userId, { nick: 'Ada L.' })).rejects.toMatchObject({
    name: 'WriteNotStoredError',
    paths: ['changes.nick'],
  })
})

it('looks after removals', async () => {
  const { chat } = await startForgetful('im_remove_attr', 'im_remove_tag', 'im_remove_all_tags')
  await chat.attributes.set('rider_17', { plan: 'gold' })
  await chat.tags.add('rider_17', ['beta', 'vip'])
  await expect(chat.attributes.remove('rider_17', ['plan'])).rejects.toMatchObject({ paths: ['plan'] })
  await expect(chat.tags.remove('rider_17', ['vip'])).rejects.toMatchObject({ paths: ['vip'] })
  await expect(chat.tags.clear('rider_17')).rejects.toMatchObject({ paths: ['beta', 'vip'] })
})

it('in bulk reports it for each item, and reads back once for each request', async () => {
  const { chat, calls } = await startForgetful('multiaccount_import', 'portrait_set')
  const imported = await collect(
    chat.accounts.importMany([
      { userId: 'rider_17', nick: 'Aoi' },
      { userId: 'rider_18', nick: 'Mio' },
      { userId: 'new_1', nick: 'Ada' },
      { userId: 'new_2' },
    ]),
  )
  expect(imported).toEqual([
    { ok: true, index: 0, userId: 'rider_17' },
    { ok: false, index: 1, userId: 'rider_18', error: expect.any(WriteNotStoredError) },
    { ok: false, index: 2, userId: 'new_1', error: expect.objectContaining({ code: 40003 }) },
    { ok: false, index: 3, userId: 'new_2', error: expect.objectContaining({ code: 40003 }) },
  ])
  expect(calls).toEqual(['multiaccount_import', '/v4/profile/portrait_get'])
  const [written] = await collect(chat.profiles.setMany([{ userId: 'rider_17', level: 3 }]))
  expect(written).toMatchObject({ ok: false, error: { code: 'not-stored', paths: ['changes.level'] } })
})
