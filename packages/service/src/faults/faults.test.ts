import { describe, expect, it } from 'vitest'
import { callChat, callLcic, callWeb } from '../testing/call.ts'
import { chatRequest } from '../testing/chat-request.ts'
import { v1Request } from '../testing/lcic-request.ts'
import { mainApp, otherApp, pushlessApp } from '../testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'
import { webRequest } from '../testing/web-request.ts'
import { FaultRuleError } from './fault-rule-error.ts'

const check = (service: TestService, UserID = 'rider_17') =>
  callChat(service, 'account_check', { CheckItem: [{ UserID }] })
const set = (service: TestService, From_Account: string) =>
  callChat(service, 'portrait_set', { From_Account, ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Mio' }] })
const get = (service: TestService, To_Account: string[]) =>
  callChat(service, 'portrait_get', { To_Account, TagList: ['Tag_Profile_IM_Nick'] })

describe('a fault answers', () => {
  it("a vendor's code in the envelope of each API, and nothing is done", async () => {
    const service = await startTestService()
    service.faults.set([{ effect: { code: 40006 } }, { effect: { code: 'InternalError' } }])
    expect(await set(service, 'rider_17')).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 40006, ErrorDisplay: '' })
    expect(await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17', Nickname: 'Mio' })).toMatchObject({
      Error: { Code: 'InternalError' },
      RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(await callWeb(service, 'updateMyProfile', { body: { nick: 'Mio' } })).toMatchObject({
      code: 40006,
      status: 500,
    })
    service.faults.clear()
    expect(await callWeb(service, 'getMyProfile')).toMatchObject({ nick: 'Aoi' })
  })

  it('an HTTP status with a body, which a page of another origin may read', async () => {
    const service = await startTestService()
    service.faults.set([{ effect: { http: { status: 503, body: '<h1>Busy</h1>', contentType: 'text/html' } } }])
    const { status, headers, body } = await service.handle(webRequest('getMyProfile'))
    expect([status, body]).toEqual([503, '<h1>Busy</h1>'])
    expect(headers).toMatchObject({ 'content-type': 'text/html', 'access-control-allow-origin': '*' })
  })

  it('nothing to a question before the call', async () => {
    const service = await startTestService()
    const [state] = service.faults.set([{ effect: { code: 60007 } }])
    expect((await service.handle(webRequest('getMyProfile', { method: 'OPTIONS' }))).status).toBe(204)
    expect(state).toMatchObject({ matched: 0 })
    expect(service.faults.list()).toMatchObject([{ matched: 0 }])
  })
})

describe('a rule matches', () => {
  const strikes = async (match: object, ask: (service: TestService) => Promise<unknown>) => {
    const service = await startTestService()
    service.faults.set([{ match, effect: { http: { status: 503, body: '{"Response":{}}' } } }])
    await ask(service)
    return service.faults.list()[0]?.struck === 1
  }
  const web = (userId: string) => (service: TestService) => callWeb(service, 'getMyProfile', { userId })
  const query = { parameters: { UserId: 'rider_17' } }

  it.each([
    [{ api: 'chat' }, check, true],
    [{ api: 'lcic' }, check, false],
    [{ operation: 'account_check' }, check, true],
    [{ operation: 'kick' }, check, false],
    [{ operation: 'getMyProfile' }, web('rider_17'), true],
    [{ operation: 'updateMyProfile' }, web('rider_17'), false],
    [{ operation: 'DescribeUser' }, (service: TestService) => callLcic(service, 'DescribeUser', {}), true],
    [{ operation: 'DescribeUser' }, (service: TestService) => service.handle(v1Request('DescribeUser', query)), true],
    [
      { operation: 'DescribeUser' },
      (service: TestService) => service.handle(v1Request('DescribeUser', { ...query, method: 'GET' })),
      true,
    ],
    [{ app: mainApp.sdkAppId }, check, true],
    [{ app: otherApp.sdkAppId }, check, false],
    [{ app: mainApp.sdkAppId }, web('rider_17'), true],
    [{ app: otherApp.sdkAppId }, web('rider_17'), false],
    [{ app: mainApp.sdkAppId }, (service: TestService) => callLcic(service, 'DescribeUser', {}), true],
    // The account's key is that of both apps.
    [{ app: otherApp.sdkAppId }, (service: TestService) => callLcic(service, 'DescribeUser', {}), true],
    [{ app: pushlessApp.sdkAppId }, (service: TestService) => callLcic(service, 'DescribeUser', {}), false],
    [{ user: 'rider_17' }, (service: TestService) => set(service, 'rider_17'), true],
    [{ user: 'rider_17' }, (service: TestService) => set(service, 'rider_18'), false],
    [{ user: 'rider_17' }, (service: TestService) => get(service, ['rider_18', 'rider_17']), true],
    [{ user: 'rider_17' }, (service: TestService) => get(service, ['rider_18']), false],
    [{ user: 'rider_17' }, check, true],
    [{ user: 'administrator' }, check, true],
    [{ user: 'rider_17' }, web('rider_17'), true],
    [{ user: 'rider_17' }, web('rider_18'), false],
    [
      { user: 'rider_18' },
      (service: TestService) => callWeb(service, 'getUserProfiles', { body: { userIDs: ['rider_18'] } }),
      true,
    ],
    [{ user: 'rider_17' }, (service: TestService) => service.handle(v1Request('DescribeUser', query)), true],
    [{ user: 'rider_18' }, (service: TestService) => service.handle(v1Request('DescribeUser', query)), false],
    [
      { user: 'rider_17' },
      (service: TestService) => service.handle(v1Request('DescribeUser', { ...query, method: 'GET' })),
      true,
    ],
    [{ user: 'rider_17' }, (service: TestService) => callLcic(service, 'DescribeUser', { UserId: 'rider_17' }), true],
    [{ api: 'chat', user: 'rider_17', operation: 'account_check', app: mainApp.sdkAppId }, check, true],
    [{ api: 'chat', user: 'rider_18', operation: 'account_check', app: mainApp.sdkAppId }, check, false],
  ] as const)('%j', async (match, ask, isStruck) => {
    expect(await strikes(match, (service) => Promise.resolve(ask(service as never)))).toBe(isStruck)
  })

  it('and leaves the body to the true answer', async () => {
    const service = await startTestService()
    service.faults.set([{ match: { user: 'somebody' }, effect: { code: 40006 } }])
    expect(await set(service, 'rider_17')).toMatchObject({ ErrorCode: 0 })
    const large = { text: ' '.repeat(1_048_577) }
    expect(await callChat(service, 'portrait_set', undefined, large)).toMatchObject({ ErrorCode: 60002 })
  })
})

describe('of several rules', () => {
  it('the first that strikes decides; one whose turn it is not lets the request go on', async () => {
    const service = await startTestService()
    service.faults.set([
      { after: 1, times: 2, effect: { code: 40006 } },
      { match: { operation: 'account_check' }, times: 2, effect: { code: 60007 } },
    ])
    const codes = []
    for (let call = 0; call < 6; call++) codes.push((await check(service)).ErrorCode)
    expect(codes).toEqual([60007, 40006, 40006, 60007, 0, 0])
    expect(service.faults.list()).toMatchObject([
      { rule: { id: 'fault-1' }, matched: 6, struck: 2 },
      { rule: { id: 'fault-2' }, matched: 4, struck: 2 },
    ])
  })

  it('a new list starts over, an added one does not', async () => {
    const service = await startTestService()
    service.faults.set([{ times: 1, effect: { code: 40006 } }])
    await check(service)
    service.faults.add({ id: 'more', effect: { code: 60007 } })
    expect(service.faults.list()).toMatchObject([{ struck: 1 }, { rule: { id: 'more' }, struck: 0 }])
    expect((await check(service)).ErrorCode).toBe(60007)
    service.faults.set([{ times: 1, effect: { code: 40006 } }])
    expect((await check(service)).ErrorCode).toBe(40006)
  })
})

describe('probability', () => {
  const struckOf = async (seed: number) => {
    const service = await startTestService()
    service.faults.set([{ probability: 0.3, seed, effect: { code: 60007 } }])
    const struck = []
    for (let call = 0; call < 200; call++) struck.push((await check(service)).ErrorCode === 60007)
    return struck
  }

  it('strikes about as often as it says, the same requests for the same seed', async () => {
    const struck = await struckOf(7)
    expect(struck.filter(Boolean).length).toBeGreaterThan(40)
    expect(struck.filter(Boolean).length).toBeLessThan(80)
    expect(await struckOf(7)).toEqual(struck)
    expect(await struckOf(8)).not.toEqual(struck)
  })

  it.each([
    [0, 0],
    [1, 200],
  ])('of %s is %s of 200', async (probability, count) => {
    const service = await startTestService()
    service.faults.set([{ probability, effect: { code: 60007 } }])
    for (let call = 0; call < 200; call++) await check(service)
    expect(service.faults.list()[0]?.struck).toBe(count)
  })
})

it('what is no list of rules is refused', async () => {
  const { faults } = await startTestService()
  expect(() => faults.set({ effect: { code: 60007 } })).toThrow('The fault rules are not valid: they must be an array.')
})

describe('rules that cannot strike are refused, and the old ones stay', () => {
  it.each([
    [{ effect: {} }, /effect/],
    [{}, /effect is missing/],
    [{ effect: { code: 1 } }, /1 is no error code of any API/],
    [{ match: { api: 'lcic' }, effect: { code: 40006 } }, /40006 is no error code of LCIC/],
    [{ match: { operation: 'kick' }, effect: { code: 'InternalError' } }, /no error code of Chat/],
    [{ match: { operation: 'potrait_set' }, effect: { drop: true } }, /Did you mean portrait_set/],
    [
      { match: { api: 'web', operation: 'portrait_set' }, effect: { drop: true } },
      /no operation "portrait_set" in web/,
    ],
    [{ effect: { drop: true, code: 40006 } }, /several of code, http and drop/],
    [{ effect: { drop: false } }, /drop/],
    [{ effect: { latency: { ms: 20, upToMs: 10 } } }, /Swap them/],
    [{ effect: { latency: { ms: 60_001 } } }, /ms/],
    [{ times: 0, effect: { drop: true } }, /times/],
    [{ probability: 2, effect: { drop: true } }, /probability/],
    [{ match: { color: 'red' }, effect: { drop: true } }, /color is not known/],
    ['nonsense', /object/],
  ])('%j', async (rule, message) => {
    const service = await startTestService()
    service.faults.set([{ id: 'old', effect: { code: 60007 } }])
    expect(() => service.faults.set([rule])).toThrow(FaultRuleError)
    expect(() => service.faults.set([rule])).toThrow(message)
    expect(() => service.faults.add(rule)).toThrow(message)
    expect(service.faults.list()).toMatchObject([{ rule: { id: 'old' } }])
  })

  it('so are two of one name', async () => {
    const { faults } = await startTestService()
    const rule = { id: 'one', effect: { drop: true } }
    expect(() => faults.set([rule, rule])).toThrow(/Two fault rules have the id one/)
    faults.set([{ id: 'fault-1', effect: { drop: true } }, { effect: { drop: true } }])
    expect(faults.list().map((state) => state.rule.id)).toEqual(['fault-1', 'fault-2'])
  })
})

it('takes a request whose query or body is nonsense as one that names nobody', async () => {
  const service = await startTestService()
  service.faults.set([{ match: { user: 'rider_17' }, effect: { code: 40006 } }])
  for (const text of ['{', '[[[[[[[[[[[["rider_17"]]]]]]]]]]]]', '"rider_17"', '{"__proto__":{"UserID":1}}']) {
    expect(jsonOf(await service.handle(chatRequest('kick', { text }))).ErrorCode).not.toBe(40006)
  }
  const broken = chatRequest('kick', { rawQuery: '%ff', body: { UserID: 'rider_18' } })
  expect(jsonOf(await service.handle(broken)).ErrorCode).toBe(60002)
})
