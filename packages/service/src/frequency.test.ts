import { describe, expect, it } from 'vitest'
import { systemClock } from './clock.ts'
import { createFrequencyCounter, type Limits } from './frequency.ts'
import { callChat, callLcic, callWeb } from './testing/call.ts'
import { mainApp, otherApp, pushlessApp, type TestApp } from './testing/test-apps.ts'
import { startTestService, type TestService } from './testing/test-service.ts'

const check = { CheckItem: [{ UserID: 'rider_17' }] }

function start(limits: Limits): Promise<TestService> {
  return startTestService(undefined, { limits })
}

/** How many of so many calls were not too frequent. */
async function grantedOf(calls: number, call: () => Promise<unknown>): Promise<number> {
  let granted = 0
  for (let count = 0; count < calls; count++) {
    if (!/60007|RequestLimitExceeded/.test(JSON.stringify(await call()))) granted += 1
  }
  return granted
}

describe('the documented limits', () => {
  // verifies: chat.limits.calls
  it.each([
    ['account_check', check, 100],
    ['portrait_get', { To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] }, 200],
    ['im_get_tag', { To_Account: ['rider_17'] }, 100],
  ] as const)('allow %s with %j %d times in a second', async (command, body, calls) => {
    const service = await start('real')
    expect(await grantedOf(calls + 5, () => callChat(service, command, body))).toBe(calls)
  })

  it('allow an LCIC action 20 times in a second', async () => {
    const service = await start('real')
    expect(await grantedOf(25, () => callLcic(service, 'DescribeUser', { UserId: 'rider_17' }))).toBe(20)
  })

  // verifies: lcic.limits.words
  it('say how many calls there were, in words that clients parse', async () => {
    const service = await start('real')
    await grantedOf(22, () => callLcic(service, 'LoginUser', { UserId: 'rider_17' }))
    const { Error: refused } = await callLcic(service, 'LoginUser', { UserId: 'rider_17' })
    expect(refused.Message).toContain('equals to `23`')
    expect(refused.Message).toContain('frequency limit `20`')
  })

  it.each([
    [2, 200],
    [0.5, 50],
    [0.001, 1],
  ])('times %d allow %d', async (factor, calls) => {
    const service = await start(factor)
    expect(await grantedOf(calls + 1, () => callChat(service, 'account_check', check))).toBe(calls)
  })

  // verifies: chat.limits.off
  it('are off in process unless they are asked for', async () => {
    for (const service of [await start('off'), await startTestService()]) {
      expect(await grantedOf(300, () => callChat(service, 'account_check', check))).toBe(300)
    }
  })
})

describe('a window', () => {
  // verifies: chat.limits.window
  it('is a whole second of the clock', async () => {
    const service = await start(0.01)
    service.advance(999)
    expect(await grantedOf(2, () => callChat(service, 'account_check', check))).toBe(1)
    service.advance(1)
    expect(await grantedOf(2, () => callChat(service, 'account_check', check))).toBe(1)
  })

  // verifies: chat.limits.window
  it('counts calls that are refused for what they say, and those that are too frequent', async () => {
    const service = await start(0.02)
    expect(await callChat(service, 'account_check', {})).toMatchObject({ ErrorCode: 70402 })
    expect(await callChat(service, 'account_check', check)).toMatchObject({ ErrorCode: 0 })
    const { ErrorInfo } = await callChat(service, 'account_check', check)
    expect(ErrorInfo).toContain('This was call 3 of 2 allowed per 1 s.')
    expect((await callChat(service, 'account_check', check)).ErrorInfo).toContain('call 4 of 2')
  })

  // verifies: chat.limits.window
  it('does not count calls of whom nobody knows', async () => {
    const service = await start(0.01)
    const unsigned = { query: { usersig: '' } }
    expect(await callChat(service, 'account_check', check, unsigned)).toMatchObject({ ErrorCode: 70002 })
    expect(await callChat(service, 'account_check', check)).toMatchObject({ ErrorCode: 0 })
  })

  // verifies: chat.limits.window
  it('is one for each app and command', async () => {
    const service = await start(0.005)
    const code = async (...call: Parameters<typeof callChat>) => (await callChat(...call)).ErrorCode
    expect(await code(service, 'account_check', check)).toBe(0)
    expect(await code(service, 'account_check', check)).toBe(60007)
    expect(await code(service, 'account_check', check, { app: otherApp })).toBe(0)
    expect(await code(service, 'im_get_attr', { To_Account: ['rider_17'] })).toBe(0)
    expect(await callWeb(service, 'getMyProfile')).not.toHaveProperty('code')
    expect(await callWeb(service, 'getMyProfile', { userId: 'rider_18' })).toMatchObject({ code: 60007 })
    expect(await callWeb(service, 'getMyProfile', { app: otherApp })).not.toHaveProperty('code')
  })

  // verifies: lcic.limits.window
  it('is one for each SecretId and action, whatever the application', async () => {
    const service = await start(0.05)
    const register = async ({ sdkAppId, tencentCloud }: TestApp) =>
      (await callLcic(service, 'RegisterUser', { SdkAppId: sdkAppId }, { tencentCloud })).Error?.Code
    expect(await register(mainApp)).toBeUndefined()
    expect(await register(otherApp)).toBe('RequestLimitExceeded')
    expect(await register(pushlessApp)).toBeUndefined()
    expect(await callLcic(service, 'DescribeUser', { UserId: 'rider_17' })).not.toHaveProperty('Error')
  })
})

it('a counter keeps windows of different lengths apart', () => {
  let nowMs = 0
  const counter = createFrequencyCounter({ now: () => nowMs }, 'real')
  const isAllowed = (seconds: number) => counter.count('a', { calls: 1, seconds }).allowed
  expect([isAllowed(1), isAllowed(10), isAllowed(1), isAllowed(10)]).toEqual([true, true, false, false])
  nowMs = 1000
  expect([isAllowed(1), isAllowed(10)]).toEqual([true, false])
})

it.each([
  ['on', '"on"'],
  [0, '0'],
  [Number.NaN, 'NaN'],
])('limits of %s are refused before the first call', (limits, named) => {
  expect(() => createFrequencyCounter(systemClock, limits as Limits)).toThrow(
    `limits are 'real', 'off' or a factor above 0, not ${named}.`,
  )
})
