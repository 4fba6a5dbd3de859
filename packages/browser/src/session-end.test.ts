import { describe, expect, it, vi } from 'vitest'
import { TIM } from './index.ts'
import { eventually } from './testing/eventually.ts'
import { nicks, setUpLiveWorld, states } from './testing/live-instance.ts'
import { recordEvents } from './testing/record-events.ts'
import { sdkAppId, secretKey } from './testing/start-service.ts'

const world = setUpLiveWorld()
const names = (events: readonly { name: string }[]) =>
  events.map(({ name }) => name).filter((name) => name !== 'netStateChange')

describe('a kick', () => {
  // verifies: web.sdk.kicked-out
  it('ends the session: KICKED_OUT, SDK_NOT_READY, and 3006 for calls', async () => {
    const { tim, events } = await world.logIn()
    await world.service.backend.kick({ UserID: 'user1' })
    await eventually(() => expect(names(events)).toEqual(['sdkStateReady', 'kickedOut', 'sdkStateNotReady']))
    expect(events).toContainEqual({ name: 'kickedOut', data: { type: TIM.TYPES.KICKED_OUT_REST_API } })
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3006 })
    expect(tim.getLoginUser()).toBe('')
  })

  it('is noticed by a call where there is no stream', async () => {
    const tim = await world.service.logIn()
    const events = recordEvents(tim)
    await world.service.backend.kick({ UserID: 'user1' })
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 70052 })
    expect(names(events)).toEqual(['kickedOut', 'sdkStateNotReady'])
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3006 })
  })
})

describe('a UserSig that is a text', () => {
  // verifies: web.sdk.kicked-out
  it('ends the session when it has expired', async () => {
    const { tim, events } = await world.logIn()
    world.service.advance(601_000)
    world.watched.break()
    await eventually(() => expect(states(events).at(-1)).toBe('disconnected'))
    world.watched.mend()
    await eventually(() => expect(names(events)).toContain('kickedOut'))
    expect(events).toContainEqual({ name: 'kickedOut', data: { type: TIM.TYPES.KICKED_OUT_USERSIG_EXPIRED } })
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3004 })
  })
})

describe('a UserSig that a function fetches', () => {
  function create(userSig: () => string | Promise<string>) {
    const fetchUserSig = vi.fn(userSig)
    const tim = TIM.create({ SDKAppID: sdkAppId, live: false, fetch: world.watched.fetch })
    return { tim, fetchUserSig, login: () => tim.login({ userID: 'user1', userSig: fetchUserSig }) }
  }

  it('is fetched once for many calls, and again before it expires', async () => {
    vi.useFakeTimers({ now: Date.now() })
    const { tim, fetchUserSig, login } = create(() => world.service.userSig('user1'))
    await login()
    await tim.getMyProfile()
    await vi.advanceTimersByTimeAsync(530_000)
    expect(fetchUserSig).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(fetchUserSig).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(100_000)
    expect((await tim.getMyProfile()).data.nick).toBe('One')
    await tim.logout()
    await vi.advanceTimersByTimeAsync(6_000_000)
    expect(fetchUserSig).toHaveBeenCalledTimes(2)
  })

  it('is fetched again when the service says that it has expired, and the call is made again', async () => {
    let nowMs = Date.now()
    const { tim, fetchUserSig, login } = create(() => world.service.userSig('user1', nowMs))
    await login()
    nowMs += 700_000
    world.service.advance(700_000)
    expect((await tim.getMyProfile()).data.nick).toBe('One')
    expect(fetchUserSig).toHaveBeenCalledTimes(2)
    expect(tim.isReady()).toBe(true)
    await tim.logout()
  })

  it('stays in use while no other is to be had, and is tried again', async () => {
    vi.useFakeTimers({ now: Date.now() })
    let isDown = false
    const { tim, fetchUserSig, login } = create(() => {
      if (isDown) throw new Error('backend is down')
      return world.service.userSig('user1')
    })
    await login()
    isDown = true
    await vi.advanceTimersByTimeAsync(545_000)
    expect(fetchUserSig).toHaveBeenCalledTimes(2)
    expect((await tim.getMyProfile()).data.nick).toBe('One')
    isDown = false
    await vi.advanceTimersByTimeAsync(30_000)
    expect(fetchUserSig).toHaveBeenCalledTimes(3)
    await tim.logout()
  })

  it('is fetched once though many calls find that it has expired', async () => {
    let nowMs = Date.now()
    const { tim, fetchUserSig, login } = create(() => world.service.userSig('user1', nowMs))
    await login()
    nowMs += 700_000
    world.service.advance(700_000)
    const answers = await Promise.all([1, 2, 3].map((level) => tim.updateMyProfile({ level })))
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(fetchUserSig).toHaveBeenCalledTimes(2)
    await tim.logout()
  })

  it('ends the session when the fresh one has expired as well', async () => {
    const nowMs = Date.now()
    const { tim, fetchUserSig, login } = create(() => world.service.userSig('user1', nowMs))
    await login()
    world.service.advance(700_000)
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 70001 })
    expect(fetchUserSig).toHaveBeenCalledTimes(2)
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3004 })
  })

  it('opens the stream anew before the old one ends, and misses nothing', async () => {
    const { tim, events } = await world.logIn()
    await tim.logout()
    const earlier = world.watched.streams.length
    vi.useFakeTimers({ now: Date.now(), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    await tim.login({ userID: 'user1', userSig: () => world.service.userSig('user1') })
    await vi.advanceTimersByTimeAsync(1000)
    expect(world.watched.streams).toHaveLength(earlier + 1)
    await vi.advanceTimersByTimeAsync(550_000)
    vi.useRealTimers()
    await eventually(() => expect(world.watched.streams).toHaveLength(earlier + 2))
    await world.setNick('user1', 'Ada')
    await eventually(() => expect(nicks(events)).toEqual(['Ada']))
  })

  it.each([
    ['fails', () => Promise.reject(new Error('backend is down')), 2003],
    ['gives nothing', () => '', 2003],
    ['gives a SecretKey', () => secretKey, 2003],
    ['gives the one of somebody else', () => world.service.userSig('user2'), 2003],
  ])('rejects the login when it %s', async (_, userSig, code) => {
    const { login } = create(userSig)
    const error = await login().catch((reason) => reason)
    expect(error).toMatchObject({ name: 'ImError', code, operation: 'login' })
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(secretKey)
  })
})

describe('a call', () => {
  it('can be called off, while others wait for the same answer', async () => {
    const { tim } = await world.logIn({ live: true })
    const controller = new AbortController()
    const calledOff = tim.getUserProfile({ userIDList: ['user2'] }, { signal: controller.signal })
    const other = tim.getUserProfile({ userIDList: ['user2'] })
    controller.abort()
    await expect(calledOff).rejects.toMatchObject({ code: 2800, message: expect.stringContaining('aborted') })
    expect((await other).data[0]?.nick).toBe('Two')
    const before = world.watched.asked.length
    await expect(tim.updateMyProfile({ nick: 'Ada' }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 2800,
    })
    expect(world.watched.asked).toHaveLength(before)
  })

  it('has a time of its own', async () => {
    const tim = await world.service.logIn('user1', { timeoutMs: 20_000 })
    await expect(tim.updateMyProfile({ nick: 'Ada' }, { timeoutMs: -1 })).rejects.toMatchObject({ code: 2000 })
    world.service = { ...world.service, fetch: () => new Promise(() => {}) }
    const slow = TIM.create({ SDKAppID: sdkAppId, timeoutMs: 20_000, fetch: world.watched.fetch })
    vi.useFakeTimers()
    const login = slow.login({ userID: 'user1', userSig: 'any' }).catch((reason) => reason)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await login).toMatchObject({ code: 2801, message: expect.stringContaining('20000 ms') })
  })
})

describe('getLoginUser and once', () => {
  it('say who is logged in, and tell once', async () => {
    const tim = TIM.create({ SDKAppID: sdkAppId, live: false, fetch: world.service.fetch })
    expect(tim.getLoginUser()).toBe('')
    const told = vi.fn()
    tim.once(TIM.EVENT.ERROR, told)
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 2024 })
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 2024 })
    expect(told).toHaveBeenCalledOnce()
    await tim.login({ userID: 'user1', userSig: world.service.userSig('user1') })
    expect(tim.getLoginUser()).toBe('user1')
    await tim.logout()
    expect(tim.getLoginUser()).toBe('')
  })
})
