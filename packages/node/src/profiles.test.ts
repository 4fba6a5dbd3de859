import { describe, expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import {
  AccountNotFoundError,
  InvalidInputError,
  InvalidValueError,
  PermissionError,
  TransportError,
  UsageError,
} from './index.ts'
import { catchError } from './testing/catch-error.ts'
import { collect } from './testing/collect.ts'
import { baseUrl, chatSecrets, startService } from './testing/start-service.ts'
import { tooManyFields } from './testing/test-fields.ts'

describe('get and set', () => {
  it('reads what was written, in plain words', async () => {
    const { chat } = await startService()
    const changes = {
      nick: 'Aoi',
      gender: 'female',
      birthday: 20010503,
      selfSignature: 'on the road',
      allowType: 'needConfirm',
      language: 7,
      avatar: 'https://img.example/17.png',
      messageSettings: 1,
      adminForbidType: 'sendOut',
      level: 3,
      role: 4_294_967_295,
      custom: { Team: 'blue' },
    } as const
    await chat.profiles.set('rider_17', { ...changes, location: [86, 11, 1, 5] })
    expect(await chat.profiles.get('rider_17')).toEqual({
      userId: 'rider_17',
      ...changes,
      location: '0086001100010005',
    })
  })

  it('leaves alone what changes do not name', async () => {
    const { chat } = await startService()
    await chat.profiles.set('rider_17', { level: 3, nick: undefined })
    expect(await chat.profiles.get('rider_17')).toEqual({ userId: 'rider_17', nick: 'Aoi', level: 3, custom: {} })
  })

  it('sends nothing when nothing is to be written', async () => {
    const { chat, calls } = await startService()
    await expect(chat.profiles.set('rider_17', { nick: undefined })).rejects.toThrow(
      new InvalidInputError('profiles.set', 'changes', 'changes names no field.'),
    )
    expect(calls).toEqual([])
  })

  it.each(['placeholder', 'echo'] as const)(
    'names an unknown account, whatever the service calls it (%s)',
    async (unknownAccount) => {
      const { chat } = await startService({ choices: { unknownAccount } })
      const error = await chat.profiles.get('nobody').catch((error: unknown) => error)
      expect(error).toBeInstanceOf(AccountNotFoundError)
      expect(error).toMatchObject({
        name: 'AccountNotFoundError',
        code: 40003,
        userId: 'nobody',
        operation: 'portrait_get',
        hint: expect.stringContaining('Import the account first'),
        page: 'https://intl.cloud.tencent.com/document/product/1047/34917',
        message: expect.stringMatching(
          /^portrait_get failed: 40003 The account does not exist. The account is "nobody". Import/,
        ),
      })
      await expect(chat.profiles.set('nobody', { nick: 'Ada' })).rejects.toMatchObject({
        name: 'AccountNotFoundError',
        code: 40003,
        userId: 'nobody',
        operation: 'portrait_set',
      })
    },
  )

  it('names the field whose value is refused', async () => {
    const { chat } = await startService({ contentWords: ['cheat'] })
    const error = await catchError(chat.profiles.set('rider_17', { custom: { Team: 'cheaters' }, level: 3 }))
    expect(error).toBeInstanceOf(InvalidValueError)
    expect(error).toMatchObject({ code: 40005, path: 'changes.custom.Team', hint: 'Change the text.' })
    expect(await chat.profiles.get('rider_17')).toEqual({ userId: 'rider_17', nick: 'Aoi', custom: {} })
  })

  it.each([
    [{ nick: 'x'.repeat(501) }, 'changes.nick', 'changes.nick has 501 bytes in UTF-8; 500 are allowed.'],
    [{ custom: { Team: 7 } }, 'changes.custom.Team', 'changes.custom.Team must be text.'],
    [
      { custom: { Motto: 'fast' } },
      'changes.custom.Motto',
      "changes.custom.Motto may not be written by the app's server",
    ],
    [{ gender: 'f' }, 'changes.gender', 'changes.gender must be one of unknown, female, male.'],
  ])('refuses %j before anything is sent', async (changes, path, message) => {
    const { chat, calls } = await startService()
    const error = await catchError(chat.profiles.set('rider_17', changes as object))
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ name: 'InvalidInputError', code: 'bad-input', operation: 'profiles.set', path })
    expect(String(error)).toContain(message)
    expect(calls).toEqual([])
  })

  it('refuses a field that the program does not declare before anything is sent', async () => {
    const { chat, calls } = await startService()
    // @ts-expect-error not declared
    const setting = chat.profiles.set('rider_17', { custom: { Squad: 'blue' } })
    await expect(setting).rejects.toBeInstanceOf(UsageError)
    await expect(setting).rejects.toThrow('Declared: Team, Motto, Diary.')
    expect(calls).toEqual([])
  })

  it('reports a field that the app does not declare', async () => {
    const { fetch } = await startService()
    const chat = createChat({ ...chatSecrets, baseUrl, fetch, fields: tooManyFields })
    const error = await chat.profiles.set('rider_17', { custom: { Ghost: 'boo' } }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(InvalidValueError)
    expect(error).toMatchObject({ code: 40009, path: 'changes.custom.Ghost' })
    await expect(chat.profiles.get('rider_17')).rejects.toMatchObject({ code: 40009, path: 'custom.Ghost' })
  })

  it('does not ask for what an admin may not read, and reports what the app does not let it write', async () => {
    const { chat } = await startService({
      customFields: [{ key: 'Team', write: ['app'] }, { key: 'Diary', read: ['app'] }, { key: 'Motto' }],
    })
    await chat.profiles.set('rider_17', { custom: { Diary: 'secret' } })
    expect(await chat.profiles.get('rider_17')).toMatchObject({ custom: {} })
    const error = await catchError(chat.profiles.set('rider_17', { custom: { Team: 'blue' } }))
    expect(error).toBeInstanceOf(PermissionError)
    expect(error).toMatchObject({ code: 40008 })
  })
})

describe('getMany', () => {
  it('answers in the order of the ids, and for unknown and repeated ones too', async () => {
    const { chat, calls } = await startService()
    const results = await collect(chat.profiles.getMany(['rider_18', 'nobody', 'rider_17', 'rider_18']))
    expect(results).toEqual([
      { ok: true, index: 0, userId: 'rider_18', profile: { userId: 'rider_18', custom: {} } },
      { ok: false, index: 1, userId: 'nobody', error: expect.objectContaining({ code: 40003, userId: 'nobody' }) },
      { ok: true, index: 2, userId: 'rider_17', profile: { userId: 'rider_17', nick: 'Aoi', custom: {} } },
      { ok: true, index: 3, userId: 'rider_18', profile: { userId: 'rider_18', custom: {} } },
    ])
    expect(calls).toHaveLength(1)
  })

  it('asks for 100 at once', async () => {
    const { chat, calls } = await startService()
    const ids = Array.from({ length: 250 }, (_, index) => (index === 249 ? 'rider_17' : `nobody_${index}`))
    const results = await collect(chat.profiles.getMany(ids))
    expect(calls).toHaveLength(3)
    expect(results.map(({ userId }) => userId)).toEqual(ids)
    expect(results.at(-1)).toMatchObject({ ok: true, profile: { nick: 'Aoi' } })
  })

  it('goes on after a request that failed', async () => {
    const { fetch } = await startService()
    let requests = 0
    const chat = createChat({
      ...chatSecrets,
      baseUrl,
      maxRetries: 0,
      fetch: (url, init) => (++requests === 1 ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init)),
    })
    const ids = [...Array.from({ length: 100 }, (_, index) => `nobody_${index}`), 'rider_17']
    const results = await collect(chat.profiles.getMany(ids, { concurrency: 1 }))
    expect(results[0]).toMatchObject({ ok: false, userId: 'nobody_0', error: { code: 'network' } })
    expect(results[0]?.ok === false && results[0].error).toBeInstanceOf(TransportError)
    expect(results[100]).toMatchObject({ ok: true, userId: 'rider_17' })
  })

  it('rejects a wrong call', async () => {
    const { chat, calls } = await startService()
    await expect(collect(chat.profiles.getMany('rider_17'))).rejects.toThrow('its input must be a list')
    await expect(collect(chat.profiles.getMany(['rider_17'], { timeoutMs: -1 }))).rejects.toBeInstanceOf(UsageError)
    await expect(collect(chat.profiles.getMany(['rider_17'], { concurrency: 0 }))).rejects.toThrow('concurrency must')
    expect(calls).toEqual([])
  })

  it('answers nothing for nobody', async () => {
    const { chat, calls } = await startService()
    expect(await collect(chat.profiles.getMany([]))).toEqual([])
    expect(calls).toEqual([])
  })
})

describe('setMany', () => {
  it('writes what can be written, and says of each what became of it', async () => {
    const { chat, calls } = await startService()
    const results = await collect(
      chat.profiles.setMany([
        { userId: 'rider_17', nick: 'Mio', custom: { Team: 'red' } },
        { userId: 'nobody', nick: 'Ada' },
        { userId: 'rider_18', nick: 'x'.repeat(501) },
        { userId: '', nick: 'Zoe' },
        null as never,
        { userId: 'rider_18', level: 3 },
      ]),
    )
    expect(results).toEqual([
      { ok: true, index: 0, userId: 'rider_17' },
      { ok: false, index: 1, userId: 'nobody', error: expect.any(AccountNotFoundError) },
      { ok: false, index: 2, userId: 'rider_18', error: expect.objectContaining({ path: 'changes.nick' }) },
      { ok: false, index: 3, userId: '', error: expect.objectContaining({ path: 'userId' }) },
      { ok: false, index: 4, userId: '', error: expect.any(InvalidInputError) },
      { ok: true, index: 5, userId: 'rider_18' },
    ])
    expect(calls).toHaveLength(3)
    expect(await chat.profiles.get('rider_17')).toMatchObject({ nick: 'Mio', custom: { Team: 'red' } })
    expect(await chat.profiles.get('rider_18')).toMatchObject({ level: 3 })
  })

  it('takes what getMany gives', async () => {
    const { chat } = await startService()
    await chat.profiles.set('rider_17', { gender: 'female', custom: { Team: 'blue' } })
    const [read] = await collect(chat.profiles.getMany(['rider_17']))
    const profile = read?.ok ? read.profile : expect.fail()
    const { custom, ...standard } = profile
    const written = await collect(
      chat.profiles.setMany([{ ...standard, custom: { Team: custom.Team }, userId: 'rider_18' }]),
    )
    expect(written).toMatchObject([{ ok: true, userId: 'rider_18' }])
    expect(await chat.profiles.get('rider_18')).toEqual({ ...profile, userId: 'rider_18' })
  })
})
