import { describe, expect, it } from 'vitest'
import { callChat } from '../testing/call.ts'
import { callControl, controlRequest } from '../testing/control-request.ts'
import { startJournalService } from '../testing/journal-of.ts'
import { testNowMs } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const check = (service: TestService) => callChat(service, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] })

describe('the clock', () => {
  it('is read, frozen, advanced and released', async () => {
    const service = await startTestService()
    expect(await callControl(service, 'GET', '/clock')).toEqual({ nowMs: testNowMs, isFrozen: false, offsetMs: 0 })
    expect(await callControl(service, 'POST', '/clock/freeze', {})).toMatchObject({ nowMs: testNowMs, isFrozen: true })
    expect(await callControl(service, 'POST', '/clock/freeze', { atMs: 5 })).toMatchObject({ nowMs: 5 })
    expect(await callControl(service, 'POST', '/clock/advance', { ms: 10 })).toMatchObject({
      nowMs: 15,
      isFrozen: true,
    })
    expect(service.clock.now()).toBe(15)
    expect(await callControl(service, 'POST', '/clock/release')).toMatchObject({ nowMs: testNowMs, offsetMs: 0 })
  })

  it.each([
    ['freeze', { atMs: -1 }, 'invalid'],
    ['freeze', { at: 1 }, 'invalid'],
    ['advance', {}, 'invalid'],
    ['advance', { ms: 1.5 }, 'invalid'],
    ['advance', { ms: 253_402_300_799_999 }, 'moment-refused'],
  ])('refuses to %s by %j', async (how, body, code) => {
    const service = await startTestService()
    expect(await callControl(service, 'POST', `/clock/${how}`, body)).toMatchObject({ code })
    expect(service.clock.state()).toMatchObject({ offsetMs: 0, isFrozen: false })
  })
})

describe('faults', () => {
  it('are set, added, listed with their counts, and cleared', async () => {
    const service = await startTestService()
    const rule = { match: { operation: 'account_check' }, times: 1, effect: { code: 60007 } }
    expect(await callControl(service, 'PUT', '/faults', { rules: [rule] })).toEqual({
      faults: [{ rule: { ...rule, id: 'fault-1' }, matched: 0, struck: 0 }],
    })
    expect(await check(service)).toMatchObject({ ErrorCode: 60007 })
    await callControl(service, 'POST', '/faults', { effect: { drop: true }, after: 100 })
    expect(await callControl(service, 'GET', '/faults')).toMatchObject({
      faults: [{ matched: 1, struck: 1 }, { rule: { id: 'fault-2' } }],
    })
    expect(await callControl(service, 'DELETE', '/faults')).toEqual({ faults: [] })
    expect(await check(service)).toMatchObject({ ErrorCode: 0 })
  })

  it('never strike the controls, and rules that cannot strike are refused', async () => {
    const service = await startTestService()
    await callControl(service, 'PUT', '/faults', { rules: [{ effect: { http: { status: 500 } } }] })
    const misspelt = { rules: [{ match: { operation: 'portrait_sett' }, effect: { drop: true } }] }
    const refused = await callControl(service, 'PUT', '/faults', misspelt)
    expect(refused).toMatchObject({
      code: 'fault-refused',
      detail: expect.stringContaining('Did you mean portrait_set?'),
    })
    expect(service.faults.list()).toHaveLength(1)
    expect(await callControl(service, 'POST', '/faults', { effect: {} })).toMatchObject({ code: 'invalid' })
  })
})

describe('the journal', () => {
  it('is paged, filtered and cleared', async () => {
    const service = await startJournalService()
    await check(service)
    await callChat(service, 'kick', { UserID: 'ghost' })
    const page = await callControl(service, 'GET', '/journal?failed=true&limit=5&app=1400000001&user=ghost')
    expect(page).toMatchObject({
      entries: [{ id: 2, diagnosis: { cause: 'unknown-account' } }],
      newestId: 2,
      oldestId: 1,
    })
    expect((await callControl(service, 'GET', '/journal?before=2')).entries).toMatchObject([{ id: 1 }])
    expect(await callControl(service, 'DELETE', '/journal')).toEqual({ entries: [], newestId: 2, oldestId: 3 })
    expect(await callControl(service, 'GET', '/journal?limit=0')).toMatchObject({ code: 'invalid' })
    expect(await callControl(service, 'GET', '/journal?failed=yes')).toMatchObject({ code: 'invalid' })
  })

  it('is followed line by line, and a reader who leaves ends it', async () => {
    const service = await startJournalService()
    await check(service)
    const { body, headers } = await service.handle(
      controlRequest('GET', '/journal/stream?after=0&operation=account_check'),
    )
    expect(headers['content-type']).toBe('application/x-ndjson')
    if (typeof body === 'string') return expect.unreachable()
    const lines = body[Symbol.asyncIterator]()
    expect(JSON.parse((await lines.next()).value)).toMatchObject({ id: 1 })
    const waiting = lines.next()
    await check(service)
    const text = (await waiting).value
    expect(text).toMatch(/\n$/)
    expect(JSON.parse(text)).toMatchObject({ id: 2 })
    const last = lines.next()
    await lines.return?.()
    expect(await last).toMatchObject({ done: true })
  })

  it.each([
    ['GET', '/journal'],
    ['DELETE', '/journal'],
    ['GET', '/journal/stream'],
  ])('that is off answers so: %s %s', async (method, path) => {
    const service = await startTestService()
    expect(await callControl(service, method, path)).toMatchObject({ code: 'journal-off', status: 404 })
  })
})
