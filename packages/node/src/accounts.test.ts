import { describe, expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import { AccountNotFoundError, InvalidInputError, InvalidValueError, PermissionError } from './index.ts'
import { catchError } from './testing/catch-error.ts'
import { collect } from './testing/collect.ts'
import { baseUrl, chatSecrets, startService } from './testing/start-service.ts'

describe('import', () => {
  it('imports accounts and tells whether they exist', async () => {
    const { chat } = await startService()
    expect(await chat.accounts.check('rider_19')).toBe(false)
    await chat.accounts.import({ userId: 'rider_19', nick: 'Mio', avatar: 'https://img.example/19.png' })
    expect(await chat.accounts.check('rider_19')).toBe(true)
    await chat.accounts.import({ userId: 'rider_19', nick: 'Mio II', avatar: undefined })
    expect(await chat.profiles.get('rider_19')).toMatchObject({ nick: 'Mio II', avatar: 'https://img.example/19.png' })
  })

  it('names what is wrong with a new account', async () => {
    const { chat } = await startService()
    const badId = await catchError(chat.accounts.import({ userId: 'x'.repeat(33) }))
    expect(badId).toBeInstanceOf(InvalidValueError)
    expect(badId).toMatchObject({ code: 70402, path: 'account.userId' })
    const badNick = chat.accounts.import({ userId: 'rider_19', nick: 'x'.repeat(501) })
    await expect(badNick).rejects.toMatchObject({ name: 'InvalidValueError', code: 40601, path: 'account.nick' })
    expect(await catchError(chat.accounts.import({ userId: '' }))).toBeInstanceOf(InvalidInputError)
  })

  it('imports many, 100 with each request, and finds out why some cannot be', async () => {
    const { chat, calls } = await startService()
    const accounts = Array.from({ length: 250 }, (_, index) => ({ userId: `new_${index}`, nick: `No. ${index}` }))
    accounts[7] = { userId: 'x'.repeat(33), nick: 'too long a name' }
    accounts[120] = { userId: 'new_120', nick: 'x'.repeat(501) }
    const results = await collect(chat.accounts.importMany(accounts))
    expect(results.filter(({ ok }) => !ok)).toEqual([
      expect.objectContaining({ index: 7, error: expect.objectContaining({ code: 70402, path: 'account.userId' }) }),
      expect.objectContaining({ index: 120, error: expect.objectContaining({ code: 40601, path: 'account.nick' }) }),
    ])
    expect(calls.filter((path) => path.endsWith('/multiaccount_import'))).toHaveLength(3)
    expect(calls.filter((path) => path.endsWith('/account_import'))).toHaveLength(2)
    expect(await chat.profiles.get('new_249')).toMatchObject({ nick: 'No. 249' })
    expect(await chat.accounts.check('new_120')).toBe(false)
  })

  it('imports the others when the service refuses a batch whole', async () => {
    const { chat } = await startService()
    const accounts = [{ userId: 'new_1' }, { userId: 'new_2', nick: 7 as never }, { userId: 'new_3' }]
    const results = await collect(chat.accounts.importMany(accounts))
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(results[1]).toMatchObject({ userId: 'new_2', error: { name: 'InvalidValueError', code: 70402 } })
    expect(await chat.accounts.check('new_3')).toBe(true)
  })

  it('refuses what it would not write, and sends nothing of it', async () => {
    const { chat, calls } = await startService()
    const account = { userId: 'new_1', nick: 'Aoi', level: 3, avatar: undefined, custom: undefined }
    const error = await catchError(chat.accounts.import(account))
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error).toMatchObject({ path: 'account.level', operation: 'accounts.import' })
    expect(calls).toEqual([])
    const rows = [account, { userId: 'new_2', team: undefined }, JSON.parse('{"userId":"new_3","__proto__":{}}')]
    const results = await collect(chat.accounts.importMany(rows))
    expect(results).toMatchObject([
      { ok: false, userId: 'new_1', error: { name: 'InvalidInputError', path: 'account.level' } },
      { ok: true, userId: 'new_2' },
      { ok: false, userId: 'new_3', error: { path: 'account.__proto__' } },
    ])
    expect(await chat.accounts.check('new_1')).toBe(false)
  })

  it('takes mere ids of programs without types', async () => {
    const { chat } = await startService()
    const results = await collect(chat.accounts.importMany(['new_1', 7, null, 'new_2'] as never))
    expect(results.map(({ ok, userId }) => [ok, userId])).toEqual([
      [true, 'new_1'],
      [false, ''],
      [false, ''],
      [true, 'new_2'],
    ])
    expect(await chat.accounts.check('new_2')).toBe(true)
  })

  it('of an account that comes twice lets the last one win', async () => {
    const { chat, calls } = await startService()
    const twice = [
      { userId: 'new_1', nick: 'first' },
      { userId: 'new_1', nick: 'last' },
    ]
    expect(await collect(chat.accounts.importMany(twice))).toHaveLength(2)
    expect(await chat.profiles.get('new_1')).toMatchObject({ nick: 'last' })
    expect(calls.filter((path) => path.endsWith('/multiaccount_import'))).toHaveLength(2)
  })
})

it('checks many', async () => {
  const { chat, calls } = await startService()
  const results = await collect(chat.accounts.checkMany(['rider_17', 'nobody', 'rider_18']))
  expect(results).toEqual([
    { ok: true, index: 0, userId: 'rider_17', exists: true },
    { ok: true, index: 1, userId: 'nobody', exists: false },
    { ok: true, index: 2, userId: 'rider_18', exists: true },
  ])
  expect(calls).toHaveLength(1)
})

describe('delete', () => {
  it('deletes for good, and says who was not there', async () => {
    const { chat } = await startService()
    await chat.accounts.delete('rider_17')
    expect(await chat.accounts.check('rider_17')).toBe(false)
    const error = await catchError(chat.accounts.delete('rider_17'))
    expect(error).toBeInstanceOf(AccountNotFoundError)
    expect(error).toMatchObject({ code: 70107, userId: 'rider_17', operation: 'account_delete' })
    expect(String(error)).toContain('The account does not exist. The account is "rider_17".')
    expect(await collect(chat.accounts.deleteMany(['nobody', 'rider_18']))).toEqual([
      { ok: false, index: 0, userId: 'nobody', error: expect.any(AccountNotFoundError) },
      { ok: true, index: 1, userId: 'rider_18' },
    ])
  })

  it('says when the app does not allow it', async () => {
    const { chat, calls } = await startService({ deletionEnabled: false })
    const results = await collect(chat.accounts.deleteMany(['rider_17', 'rider_18']))
    expect(results).toEqual([
      expect.objectContaining({ ok: false, error: expect.any(PermissionError) }),
      expect.objectContaining({ ok: false, error: expect.any(PermissionError) }),
    ])
    expect(calls).toHaveLength(1)
  })
})

describe('kick', () => {
  it('says who is not there', async () => {
    const { chat } = await startService()
    await chat.accounts.kick('rider_17')
    await expect(chat.accounts.kick('nobody')).rejects.toMatchObject({
      name: 'AccountNotFoundError',
      userId: 'nobody',
      code: 70107,
    })
  })

  it('of the admin itself fails one call, and no more', async () => {
    let nowMs = 1_700_000_000_000
    const clock = { now: () => nowMs }
    const { fetch } = await startService({ users: [{ userId: 'administrator' }] }, clock)
    const chat = createChat({ ...chatSecrets, baseUrl, fetch, clock, pacing: 'off' })
    await chat.accounts.kick('administrator')
    nowMs += 2000
    await expect(chat.accounts.check('administrator')).rejects.toMatchObject({
      name: 'AuthenticationError',
      code: 70052,
    })
    expect(await chat.accounts.check('administrator')).toBe(true)
  })
})

describe('onlineStatus', () => {
  const online = {
    areOnline: async (_app: number, userIds: readonly string[]) => userIds.map((userId) => userId === 'rider_17'),
  }

  it('tells who is online, and where', async () => {
    const { chat } = await startService({}, undefined, online)
    expect(await chat.accounts.onlineStatus('rider_17')).toEqual({
      status: 'online',
      platforms: [{ platform: 'Web', status: 'online' }],
    })
    expect(await chat.accounts.onlineStatus('rider_18')).toEqual({ status: 'offline', platforms: [] })
    await expect(chat.accounts.onlineStatus('nobody')).rejects.toBeInstanceOf(AccountNotFoundError)
  })

  it('asks for many at once, and is not misled when nobody exists', async () => {
    const { chat, calls } = await startService({}, undefined, online)
    const results = await collect(chat.accounts.onlineStatusMany(['rider_18', 'nobody', 'rider_17']))
    expect(results).toMatchObject([
      { ok: true, status: 'offline' },
      { ok: false, userId: 'nobody', error: { code: 70107, userId: 'nobody' } },
      { ok: true, status: 'online' },
    ])
    const nobodies = await collect(chat.accounts.onlineStatusMany(['nobody_1', 'nobody_2']))
    expect(nobodies).toMatchObject([
      { ok: false, error: { name: 'AccountNotFoundError', userId: 'nobody_1' } },
      { ok: false, error: { name: 'AccountNotFoundError', userId: 'nobody_2' } },
    ])
    expect(calls).toHaveLength(2)
  })
})
