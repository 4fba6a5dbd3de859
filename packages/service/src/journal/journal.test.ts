import { describe, expect, it } from 'vitest'
import { callChat, callLcic, callWeb } from '../testing/call.ts'
import { chatRequest } from '../testing/chat-request.ts'
import { controlRequest } from '../testing/control-request.ts'
import { entryOf, startJournalService } from '../testing/journal-of.ts'
import { v1Request } from '../testing/lcic-request.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import type { TestService } from '../testing/test-service.ts'
import { startTestService } from '../testing/test-service.ts'

const check = (service: TestService, UserID = 'rider_17') =>
  callChat(service, 'account_check', { CheckItem: [{ UserID }] })
const idsOf = async (service: TestService, query: Parameters<TestService['journal']['read']>[0]) =>
  (await service.journal.read(query)).entries.map(({ id }) => id)

describe('an entry', () => {
  it('has the request and the answer', async () => {
    const service = await startJournalService()
    const body = { CheckItem: [{ UserID: 'rider_17' }] }
    const entry = await entryOf(service, chatRequest('account_check', { body }))
    expect(entry).toEqual({
      id: 1,
      atMs: testNowMs,
      durationMs: expect.any(Number),
      api: 'chat',
      operation: 'account_check',
      app: mainApp.sdkAppId,
      user: 'administrator',
      method: 'POST',
      path: '/v4/im_open_login_svc/account_check',
      query: `sdkappid=${mainApp.sdkAppId}&identifier=administrator&usersig=[redacted]&random=99999999&contenttype=json`,
      headers: {},
      body: { text: JSON.stringify(body), isWhole: true },
      status: 200,
      answer: { text: expect.stringContaining('"ErrorCode":0'), isWhole: true },
    })
  })

  it('names the code of a refusal in each API', async () => {
    const service = await startJournalService()
    await callChat(service, 'kick', { UserID: 'ghost' })
    await callLcic(service, 'DescribeUser', { UserId: 'ghost' })
    await callWeb(service, 'updateMyProfile', { body: { nick: 5 } })
    const { entries } = await service.journal.read()
    expect(entries.map(({ api, code, user }) => [api, code, user])).toEqual([
      ['web', 40610, 'rider_17'],
      ['lcic', 'ResourceNotFound.User', undefined],
      ['chat', 70107, 'administrator'],
    ])
  })

  it('has no body that was not read, and of a large one the beginning', async () => {
    const service = await startJournalService()
    expect(await entryOf(service, chatRequest('kick', { path: '/nowhere' }))).not.toHaveProperty('body')
    const large = await entryOf(service, chatRequest('portrait_set', { text: `{"a":"${'x'.repeat(100_000)}"}` }))
    expect(large.body?.isWhole).toBe(false)
    expect(large.body?.text.length).toBeLessThanOrEqual(16_384)
  })

  it('is made of calls of the controls, but not of the journal', async () => {
    const service = await startJournalService()
    await service.handle(controlRequest('GET', '/apps'))
    await service.handle(controlRequest('GET', '/journal'))
    const { entries } = await service.journal.read()
    expect(entries.map(({ operation }) => operation)).toEqual(['listApps'])
  })
})

describe('pages', () => {
  it('are newest first, and go on before and after ids', async () => {
    const service = await startJournalService()
    for (let call = 0; call < 10; call++) await check(service)
    expect(await idsOf(service, { limit: 3 })).toEqual([10, 9, 8])
    expect(await idsOf(service, { limit: 3, before: 8 })).toEqual([7, 6, 5])
    expect(await idsOf(service, { after: 8 })).toEqual([10, 9])
    expect(await idsOf(service, { after: 3, before: 6 })).toEqual([5, 4])
    service.journal.clear()
    expect(await service.journal.read()).toEqual({ entries: [], newestId: 10, oldestId: 11 })
    await check(service)
    expect(await idsOf(service, {})).toEqual([11])
  })

  it('have what a filter wants', async () => {
    const service = await startJournalService()
    await check(service) // 1
    await check(service, 'rider_18') // 2
    await callChat(service, 'kick', { UserID: 'ghost' }) // 3
    await callWeb(service, 'getMyProfile', { userId: 'rider_18' }) // 4
    await callChat(service, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] }, { app: otherApp }) // 5
    await service.handle(v1Request('DescribeUser', { parameters: { UserId: 'rider_18' } })) // 6
    await service.handle(v1Request('DescribeUser', { method: 'GET', parameters: { UserId: 'rider_17' } })) // 7
    expect(await idsOf(service, { failed: true })).toEqual([6, 3])
    expect(await idsOf(service, { operation: 'account_check' })).toEqual([5, 2, 1])
    expect(await idsOf(service, { app: otherApp.sdkAppId })).toEqual([5])
    expect(await idsOf(service, { user: 'rider_18' })).toEqual([6, 4, 2])
    expect(await idsOf(service, { user: 'rider_17' })).toEqual([7, 5, 1])
    expect(await idsOf(service, { user: 'rider_18', failed: true })).toEqual([6])
    expect(await idsOf(service, { user: 'rider_17', limit: 1 })).toEqual([7])
  })
})

describe('its bounds', () => {
  it('are so many requests', async () => {
    const service = await startJournalService({ journal: { maxEntries: 3 } })
    for (let call = 0; call < 5; call++) await check(service)
    expect(await service.journal.read()).toMatchObject({
      newestId: 5,
      oldestId: 3,
      entries: [{ id: 5 }, { id: 4 }, { id: 3 }],
    })
  })

  it('are so many bytes, and as many again of refused requests', async () => {
    const service = await startJournalService({ journal: { maxBytes: 100_000 } })
    const body = { From_Account: 'rider_17', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'x'.repeat(30_000) }] }
    for (let call = 0; call < 10; call++) await callChat(service, 'portrait_set', body)
    expect(await idsOf(service, {})).toEqual([10, 9, 8, 7, 6, 5])
  })

  it('let refused requests stay longer, under their ids', async () => {
    const service = await startJournalService({ journal: { maxEntries: 3 } })
    const refuse = () => callChat(service, 'kick', { UserID: 'ghost' })
    await check(service) // 1
    for (let call = 0; call < 5; call++) await refuse() // 2 to 6
    for (let call = 0; call < 20; call++) await check(service) // 7 to 26
    expect(await idsOf(service, { failed: true })).toEqual([6, 5, 4])
    expect(await service.journal.read()).toMatchObject({ newestId: 26, oldestId: 4 })
    expect(await idsOf(service, {})).toEqual([26, 25, 24, 6, 5, 4])
    expect(await idsOf(service, { before: 25, after: 4 })).toEqual([24, 6, 5])
    expect(await idsOf(service, { before: 6, limit: 1 })).toEqual([5])
    const followed = service.journal.follow({}, 5)
    for (const id of [6, 24, 25, 26]) expect((await followed.next()).value).toMatchObject({ id })
    service.journal.clear()
    expect(await service.journal.read()).toEqual({ entries: [], newestId: 26, oldestId: 27 })
  })

  it('count headers', async () => {
    const service = await startJournalService({ journal: { maxBytes: 100_000 } })
    const sendLong = async (long: string | string[]) => {
      for (let call = 0; call < 10; call++) {
        await callChat(service, 'account_check', { CheckItem: [{ UserID: 'a' }] }, { headers: { 'x-long': long } })
      }
    }
    await sendLong('x'.repeat(30_000))
    expect(await idsOf(service, {})).toEqual([10, 9, 8])
    await sendLong(['x'.repeat(15_000), 'x'.repeat(15_000)])
    expect(await idsOf(service, {})).toEqual([20, 19, 18])
  })

  it.each([0, -1, 1.5])('cannot be %s entries', async (maxEntries) => {
    await expect(startJournalService({ journal: { maxEntries } })).rejects.toThrow(RangeError)
  })

  it('are nothing at all when it is off', async () => {
    const service = await startTestService()
    await check(service)
    expect(service.journal.isOn).toBe(false)
    expect(await service.journal.read()).toEqual({ entries: [], newestId: 0, oldestId: 1 })
  })
})

describe('who follows', () => {
  it('gets entries as they come, in order, and the ones before if asked', async () => {
    const service = await startJournalService()
    await check(service)
    const fresh = service.journal.follow()
    const all = service.journal.follow({}, 0)
    const waiting = fresh.next()
    await check(service)
    await callChat(service, 'kick', { UserID: 'ghost' })
    expect((await waiting).value).toMatchObject({ id: 2 })
    expect((await fresh.next()).value).toMatchObject({ id: 3, code: 70107 })
    for (const id of [1, 2, 3]) expect((await all.next()).value).toMatchObject({ id })
  })

  it('gets only what is wanted', async () => {
    const service = await startJournalService()
    const failed = service.journal.follow({ failed: true })
    const next = failed.next()
    await check(service)
    await callChat(service, 'kick', { UserID: 'ghost' })
    expect((await next).value).toMatchObject({ id: 2 })
  })

  it('ends a wait by going away', async () => {
    const service = await startJournalService()
    const iterator = service.journal.follow()
    const waiting = iterator.next()
    await iterator.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(await iterator.next()).toMatchObject({ done: true })
  })

  it('misses what was forgotten when it is slow, and no memory is held for it', async () => {
    const service = await startJournalService({ journal: { maxEntries: 2 } })
    const slow = service.journal.follow()
    for (let call = 0; call < 6; call++) await check(service)
    expect((await slow.next()).value).toMatchObject({ id: 5 })
    expect((await slow.next()).value).toMatchObject({ id: 6 })
  })
})

describe('the records', () => {
  it('are what was sent, oldest first, as a filter says', async () => {
    const service = await startJournalService()
    await check(service, 'rider_17')
    await check(service, 'rider_18')
    expect(service.journal.records({ user: 'rider_18' })).toHaveLength(1)
    const users = service.journal.records().map(({ trace }) => new TextDecoder().decode(trace.body))
    expect(users).toEqual([expect.stringContaining('rider_17'), expect.stringContaining('rider_18')])
  })
})
