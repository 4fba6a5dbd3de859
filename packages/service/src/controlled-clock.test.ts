import { createUserSigSigner } from '@portrait/signing'
import { describe, expect, it } from 'vitest'
import { createControlledClock } from './controlled-clock.ts'
import { callChat, callLcic, callWeb } from './testing/call.ts'
import { type ChatRequestOptions, userSigOf } from './testing/chat-request.ts'
import { mainApp, testNowMs } from './testing/test-apps.ts'
import { startTestService } from './testing/test-service.ts'

const dayMs = 86_400_000

describe('a controlled clock', () => {
  it('runs with the clock underneath until it is told otherwise', () => {
    let baseMs = 1000
    const clock = createControlledClock({ now: () => baseMs })
    expect(clock.now()).toBe(1000)
    expect(clock.freeze()).toEqual({ nowMs: 1000, isFrozen: true, offsetMs: 0 })
    baseMs = 5000
    expect(clock.state()).toEqual({ nowMs: 1000, isFrozen: true, offsetMs: -4000 })
    expect(clock.advance(500).nowMs).toBe(1500)
    expect(clock.release()).toEqual({ nowMs: 5000, isFrozen: false, offsetMs: 0 })
  })

  it('keeps running when it is advanced, and forgets that when it is released', () => {
    let baseMs = 1000
    const clock = createControlledClock({ now: () => baseMs })
    clock.advance(dayMs)
    baseMs = 1500
    expect(clock.state()).toEqual({ nowMs: 1500 + dayMs, isFrozen: false, offsetMs: dayMs })
    expect(clock.freeze().nowMs).toBe(1500 + dayMs)
    expect(clock.freeze(0).nowMs).toBe(0)
    expect(clock.release().nowMs).toBe(1500)
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 9e15])('refuses to move by %s', (ms) => {
    const clock = createControlledClock({ now: () => 1000 })
    expect(() => clock.advance(ms)).toThrow(RangeError)
    expect(() => clock.freeze(ms)).toThrow(RangeError)
    expect(clock.state()).toEqual({ nowMs: 1000, isFrozen: false, offsetMs: 0 })
  })
})

describe('what follows the clock', () => {
  const me = (service: Awaited<ReturnType<typeof startTestService>>, userSig: string) =>
    callWeb(service, 'getMyProfile', { headers: { authorization: `Bearer ${userSig}` } })

  it('a UserSig of 180 days, that expires while nobody waits, and is valid again when the clock is released', async () => {
    const service = await startTestService()
    const expireSeconds = 180 * 86_400
    const userSig = createUserSigSigner(mainApp).sign('rider_17', { expireSeconds, nowMs: testNowMs })
    expect(await me(service, userSig)).toMatchObject({ nick: 'Aoi' })
    service.clock.advance(180 * dayMs)
    expect(await me(service, userSig)).toMatchObject({ nick: 'Aoi' })
    service.clock.advance(1000)
    expect(await me(service, userSig)).toMatchObject({ code: 70001 })
    service.clock.release()
    expect(await me(service, userSig)).toMatchObject({ nick: 'Aoi' })
  })

  it('a UserSig that was never remembered is as expired as one that was', async () => {
    const service = await startTestService()
    const userSig = userSigOf('rider_17')
    service.clock.freeze(testNowMs + dayMs + 1000)
    expect(await me(service, userSig)).toMatchObject({ code: 70001 })
    service.clock.freeze(testNowMs)
    expect(await me(service, userSig)).toMatchObject({ nick: 'Aoi' })
  })

  it('frequency windows, forwards and backwards', async () => {
    const service = await startTestService(undefined, { limits: 'real' })
    const check = () => callLcic(service, 'DescribeUser', { UserId: 'rider_17' })
    service.clock.freeze()
    for (let call = 0; call < 20; call++) expect(await check()).not.toHaveProperty('Error')
    expect(await check()).toHaveProperty('Error')
    service.clock.advance(1000)
    expect(await check()).not.toHaveProperty('Error')
    service.clock.freeze(testNowMs - 1000)
    expect(await check()).not.toHaveProperty('Error')
  })

  it('timestamps of signatures', async () => {
    const service = await startTestService()
    service.clock.advance(301_000)
    const { Error: refused } = await callLcic(service, 'DescribeUser', { UserId: 'rider_17' })
    expect(refused.Code).toBe('AuthFailure.SignatureExpire')
  })

  it('the times of changes, and of their events', async () => {
    const service = await startTestService()
    service.clock.freeze(testNowMs + 5000)
    const body = { From_Account: 'rider_18', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Mio' }] }
    await callChat(service, 'portrait_set', body)
    const [user] = await service.store.get(mainApp.sdkAppId, ['rider_18'])
    const events = await service.store.readEvents(0, 10)
    expect(user?.updatedAt).toBe(testNowMs + 5000)
    expect(events.at(-1)?.at).toBe(testNowMs + 5000)
  })

  it('the distance and the day of pushes, also after the clock was set back', async () => {
    const service = await startTestService()
    const push = (options: ChatRequestOptions = {}) =>
      callChat(service, 'im_push', { MsgRandom: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: {} }] }, options)
    service.clock.freeze()
    expect(await push()).toMatchObject({ ErrorCode: 0 })
    expect(await push()).toMatchObject({ ErrorCode: 90024 })
    service.clock.advance(10_000)
    expect(await push()).toMatchObject({ ErrorCode: 0 })
    service.clock.freeze(testNowMs + 5000)
    expect(await push()).toMatchObject({ ErrorCode: 0 })
    for (let count = 0; count < 97; count++) {
      service.clock.advance(10_000)
      expect(await push()).toMatchObject({ ErrorCode: 0 })
    }
    service.clock.advance(10_000)
    expect(await push()).toMatchObject({ ErrorCode: 90047 })
    service.clock.advance(dayMs)
    expect(await push()).toMatchObject({ ErrorCode: 70001 })
    const usersig = userSigOf('administrator', mainApp, service.clock.now())
    expect(await push({ query: { usersig } })).toMatchObject({ ErrorCode: 0 })
  })

  it('ids that sort by time, and tokens', async () => {
    const service = await startTestService()
    const register = async () => (await callLcic(service, 'RegisterUser', { SdkAppId: mainApp.sdkAppId })).UserId
    const early = await register()
    service.clock.freeze(testNowMs + 100_000)
    const late = await callLcic(
      service,
      'RegisterUser',
      { SdkAppId: mainApp.sdkAppId },
      { timestampSeconds: testNowMs / 1000 + 100 },
    )
    expect(late.UserId > early).toBe(true)
    const options = { timestampSeconds: testNowMs / 1000 + 100 }
    const login = await callLcic(service, 'LoginUserWithRoom', { UserId: 'rider_17', RoomId: 1 }, options)
    const claims = JSON.parse(atob(login.Token.split('.')[1]))
    expect(claims).toMatchObject({ iat: testNowMs / 1000 + 100 })
  })
})
