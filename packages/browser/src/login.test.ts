import { describe, expect, it, vi } from 'vitest'
import { type CreateOptions, ImError, type LoginOptions, TIM } from './index.ts'
import { wireProfile } from './testing/fake-fetch.ts'
import { recordEvents } from './testing/record-events.ts'
import { sdkAppId, secretKey, startService } from './testing/start-service.ts'

const { fetch, userSig } = await startService()

function create(options: Partial<CreateOptions> = {}) {
  return TIM.create({ SDKAppID: sdkAppId, live: false, ...options, fetch: options.fetch ?? fetch })
}

/** What only callers without types can give. */
function untyped<Value>(value: unknown): Value {
  return value as Value
}

/** An instance whose login waits until it is let through. */
function createHeld() {
  let letThrough = () => {}
  const open = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  const tim = create({ fetch: (url, init) => open.then(() => fetch(url, init)) })
  return { tim, letThrough }
}

describe('login', () => {
  it('reads the own profile to see that the UserSig is good, and says SDK_READY afterwards', async () => {
    const tim = create()
    const steps: string[] = []
    const ready = new Promise<void>((resolve) => {
      tim.on(TIM.EVENT.SDK_READY, (event) => {
        steps.push(event.name)
        expect(event).toEqual({ name: 'sdkStateReady', data: undefined })
        resolve()
      })
    })
    expect(tim.isReady()).toBe(false)
    const response = await tim.login({ userID: 'user1', userSig: userSig('user1') })
    steps.push('resolved')
    expect(response).toEqual({ code: 0, data: { repeatLogin: false } })
    expect(tim.isReady()).toBe(true)
    await ready
    expect(steps).toEqual(['resolved', 'sdkStateReady'])
  })

  it.each([
    ['no SDKAppID', { SDKAppID: untyped<number>(undefined) }, {}, 2000, 'sdkAppId'],
    ['a bad base URL', { baseUrl: 'ftp://host' }, {}, 2000, 'baseUrl'],
    ['no user', {}, { userID: '' }, 2002, 'userID'],
    ['no UserSig', {}, { userSig: untyped<string>(undefined) }, 2003, 'userSig'],
    ['an unknown app', { SDKAppID: 5 }, {}, 70020, '70020'],
    ['a UserSig that is none', {}, { userSig: 'nonsense' }, 70003, '70003'],
    ['an expired UserSig', {}, { userSig: userSig('user1', Date.now() - 3_600_000) }, 70001, '70001'],
    ['the UserSig of somebody else', {}, { userSig: userSig('user2') }, 70013, 'userID'],
    ['a SecretKey for a UserSig', {}, { userSig: secretKey }, 70003, 'SecretKey'],
    ['a SecretKey in create', untyped<CreateOptions>({ secretKey }), {}, 70003, 'SecretKey'],
    ['a SecretKey in login', {}, untyped<LoginOptions>({ SecretKey: secretKey }), 70003, 'SecretKey'],
  ])(
    'refuses %s',
    async (_, createOptions: Partial<CreateOptions>, loginOptions: Partial<LoginOptions>, code, text) => {
      const tim = create(createOptions)
      const login = tim.login({ userID: 'user1', userSig: userSig('user1'), ...loginOptions })
      const error = await login.catch((reason) => reason)
      expect(error).toBeInstanceOf(ImError)
      expect(error).toMatchObject({
        name: 'ImError',
        code,
        operation: 'login',
        message: expect.stringMatching(/^login failed: ./),
      })
      expect(error.message).toContain(text)
      expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(secretKey)
      expect(tim.isReady()).toBe(false)
    },
  )

  it('sends nothing that holds a SecretKey', async () => {
    const spy = vi.fn(fetch)
    await expect(create({ fetch: spy }).login({ userID: 'user1', userSig: secretKey })).rejects.toThrow('SecretKey')
    expect(spy).not.toHaveBeenCalled()
  })

  it('rejects without options, it does not throw', async () => {
    await expect(create().login(untyped(undefined))).rejects.toMatchObject({ code: 2002 })
    await expect(TIM.create(untyped(undefined)).login({ userID: 'u', userSig: 's' })).rejects.toMatchObject({
      code: 2000,
    })
  })

  it('may be repeated by the same user only', async () => {
    const tim = await (await startService()).logIn('user1')
    expect(await tim.login({ userID: 'user1', userSig: 'any' })).toEqual({ code: 0, data: { repeatLogin: true } })
    await expect(tim.login({ userID: 'user2', userSig: userSig('user2') })).rejects.toMatchObject({ code: 2025 })
    expect((await tim.getMyProfile()).data.userID).toBe('user1')
  })

  it('can be tried again after a failure', async () => {
    const tim = create()
    await expect(tim.login({ userID: 'user1', userSig: userSig('user2') })).rejects.toMatchObject({ code: 70013 })
    await tim.login({ userID: 'user1', userSig: userSig('user1') })
    expect(tim.isReady()).toBe(true)
  })

  it('refuses another one while it lasts', async () => {
    const { tim, letThrough } = createHeld()
    const first = tim.login({ userID: 'user1', userSig: userSig('user1') })
    await expect(tim.login({ userID: 'user1', userSig: userSig('user1') })).rejects.toMatchObject({ code: 2025 })
    letThrough()
    await first
    expect(tim.isReady()).toBe(true)
  })

  it('uses the fetch that is global when it is called', async () => {
    const tim = TIM.create({ SDKAppID: sdkAppId, live: false, baseUrl: 'http://127.0.0.1:9' })
    vi.stubGlobal('fetch', async function (this: unknown) {
      expect([undefined, globalThis]).toContain(this)
      return Response.json(wireProfile)
    })
    try {
      await tim.login({ userID: 'user1', userSig: 'any' })
    } finally {
      vi.unstubAllGlobals()
    }
    expect(tim.isReady()).toBe(true)
  })
})

describe('logout', () => {
  it('says SDK_NOT_READY, keeps the handlers, and lets others log in', async () => {
    const tim = await (await startService()).logIn('user1')
    const events = recordEvents(tim)
    expect(await tim.logout()).toEqual({ code: 0, data: {} })
    expect(events).toEqual([{ name: 'sdkStateNotReady', data: undefined }])
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3005 })
    expect(events.at(-1)).toMatchObject({ name: 'error', data: { code: 3005 } })
    await tim.login({ userID: 'user2', userSig: userSig('user2') })
    expect((await tim.getMyProfile()).data.userID).toBe('user2')
  })

  it('rejects where nobody is logged in, without an event', async () => {
    const tim = create()
    const events = recordEvents(tim)
    await expect(tim.logout()).rejects.toMatchObject({ code: 2024, message: 'logout failed: log in first.' })
    expect(events).toEqual([])
  })

  it('ends a login that is under way, so that nobody is ready against their will', async () => {
    const { tim, letThrough } = createHeld()
    const events = recordEvents(tim)
    const login = tim.login({ userID: 'user1', userSig: userSig('user1') })
    await tim.logout()
    letThrough()
    await expect(login).rejects.toMatchObject({ code: 3005 })
    await new Promise((resolve) => setTimeout(resolve))
    expect(events).toEqual([])
    expect(tim.isReady()).toBe(false)
  })

  it('before SDK_READY keeps it from being said', async () => {
    const tim = await (await startService()).logIn()
    const events = recordEvents(tim)
    await tim.logout()
    await new Promise((resolve) => setTimeout(resolve))
    expect(events.map(({ name }) => name)).toEqual(['sdkStateNotReady'])
  })
})

describe('destroy', () => {
  it('logs out and forgets the handlers', async () => {
    const tim = await (await startService()).logIn()
    const events = recordEvents(tim)
    await tim.destroy()
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3005 })
    expect(events.map(({ name }) => name)).toEqual(['sdkStateNotReady'])
  })

  it('does no harm where nobody is logged in', async () => {
    await expect(create().destroy()).resolves.toBeUndefined()
  })
})
