import { describe, expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import { AccountNotFoundError, InvalidValueError, PermissionError, TransportError, UsageError } from './index.ts'
import type { ProfileResult } from './profiles.ts'
import { baseUrl, chatSecrets, startService } from './testing/start-service.ts'
import { tooManyFields } from './testing/test-fields.ts'

async function collect(results: AsyncIterable<ProfileResult>): Promise<ProfileResult[]> {
  const all: ProfileResult[] = []
  for await (const result of results) all.push(result)
  return all
}

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
      new UsageError('profiles.set', 'bad-input', 'changes names no field.'),
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
    const { chat } = await startService()
    const error = await chat.profiles
      .set('rider_17', { nick: 'x'.repeat(501), level: 3 })
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(InvalidValueError)
    expect(error).toMatchObject({ code: 40601, path: 'nick', hint: 'Count UTF-8 bytes, not characters.' })
    expect(await chat.profiles.get('rider_17')).toMatchObject({ nick: 'Aoi' })
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
    expect(error).toMatchObject({ code: 40009, path: 'custom.Ghost' })
    await expect(chat.profiles.get('rider_17')).rejects.toMatchObject({ code: 40009, path: 'custom.Ghost' })
  })

  it('does not ask for what an admin may not read, and reports what it may not write', async () => {
    const { chat } = await startService()
    await chat.profiles.set('rider_17', { custom: { Diary: 'secret' } })
    expect(await chat.profiles.get('rider_17')).toMatchObject({ custom: {} })
    const error = await chat.profiles.set('rider_17', { custom: { Motto: 'fast' } }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(PermissionError)
    expect(error).toMatchObject({ code: 40008 })
  })
})

describe('getMany', () => {
  it('answers in the order of the ids, and for unknown and repeated ones too', async () => {
    const { chat, calls } = await startService()
    const results = await collect(chat.profiles.getMany(['rider_18', 'nobody', 'rider_17', 'rider_18']))
    expect(results).toEqual([
      { ok: true, userId: 'rider_18', profile: { userId: 'rider_18', custom: {} } },
      { ok: false, userId: 'nobody', error: expect.objectContaining({ code: 40003, userId: 'nobody' }) },
      { ok: true, userId: 'rider_17', profile: { userId: 'rider_17', nick: 'Aoi', custom: {} } },
      { ok: true, userId: 'rider_18', profile: { userId: 'rider_18', custom: {} } },
    ])
    expect(calls).toHaveLength(1)
  })

  it('asks for 100 at once and reads its input only as far as it must', async () => {
    const { chat, calls } = await startService()
    let given = 0
    async function* userIds() {
      for (; given < 250; given++) yield given === 249 ? 'rider_17' : `nobody_${given}`
    }
    const results = chat.profiles.getMany(userIds())
    await results.next()
    expect({ given, calls: calls.length }).toEqual({ given: 99, calls: 1 })
    const rest = await collect(results)
    expect(calls).toHaveLength(3)
    expect(rest).toHaveLength(249)
    expect(rest.at(-1)).toMatchObject({ ok: true, profile: { nick: 'Aoi' } })
  })

  it('goes on after a request that failed', async () => {
    const { fetch } = await startService()
    let requests = 0
    const chat = createChat({
      ...chatSecrets,
      baseUrl,
      fetch: (url, init) => (++requests === 1 ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init)),
    })
    const ids = [...Array.from({ length: 100 }, (_, index) => `nobody_${index}`), 'rider_17']
    const results = await collect(chat.profiles.getMany(ids))
    expect(results[0]).toMatchObject({ ok: false, userId: 'nobody_0', error: { code: 'network' } })
    expect(results[0]?.ok === false && results[0].error).toBeInstanceOf(TransportError)
    expect(results[100]).toMatchObject({ ok: true, userId: 'rider_17' })
  })

  it('rejects a wrong call', async () => {
    const { chat } = await startService()
    await expect(collect(chat.profiles.getMany('rider_17'))).rejects.toThrow('userIds must be a list.')
    await expect(collect(chat.profiles.getMany(['rider_17'], { timeoutMs: -1 }))).rejects.toBeInstanceOf(UsageError)
  })

  it('answers nothing for nobody', async () => {
    const { chat, calls } = await startService()
    expect(await collect(chat.profiles.getMany([]))).toEqual([])
    expect(calls).toEqual([])
  })
})
