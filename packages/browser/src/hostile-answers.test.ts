import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ChatSDK, TIM } from './index.ts'
import { fakeFetch, wireProfile } from './testing/fake-fetch.ts'

const problem = { type: 'urn:portrait:error:70001', title: 'Expired.', status: 401, code: 70001, detail: 'Renew it.' }

async function startWith(answer: () => Response | Promise<Response>): Promise<ChatSDK> {
  const { fetch } = fakeFetch(answer)
  const tim = TIM.create({ SDKAppID: 1, live: false, fetch })
  await tim.login({ userID: wireProfile.userID, userSig: 'any' })
  return tim
}

const unhandled = vi.fn()
beforeEach(() => void process.on('unhandledRejection', unhandled))
afterEach(() => {
  process.off('unhandledRejection', unhandled)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe.each([
  ['HTML', () => new Response('<html>'), 2800],
  ['half of a JSON text', () => new Response('{"userID":"us'), 2800],
  ['nothing', () => new Response(''), 2800],
  ['JSON of another shape', () => Response.json({ hello: 'world' }), 2800],
  ['null', () => Response.json(null), 2800],
  ['a 502', () => new Response('Bad Gateway', { status: 502 }), 2800],
  ['a redirect', () => new Response('', { status: 302, headers: { location: 'http://elsewhere' } }), 2800],
  ['a problem of another shape', () => Response.json({ code: '70001' }, { status: 401 }), 2800],
  ['a problem', () => Response.json(problem, { status: 401 }), 70001],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed')), 2800],
])('%s', (_, answer, code) => {
  it.each([
    ['getMyProfile', (tim: ChatSDK) => tim.getMyProfile()],
    ['getUserProfile', (tim: ChatSDK) => tim.getUserProfile({ userIDList: ['user2'] })],
    ['updateMyProfile', (tim: ChatSDK) => tim.updateMyProfile({ nick: 'Ada' })],
  ])(`is ${code} to %s, once`, async (operation, call) => {
    const tim = await startWith(answer)
    const error = await call(tim).catch((reason) => reason)
    expect(error).toMatchObject({ name: 'ImError', code, operation })
    expect(error.message).toMatch(new RegExp(`^${operation} failed: (?!.* failed: ).{10}`))
    expect(error.cause).toBeInstanceOf(Error)
    await new Promise((resolve) => setTimeout(resolve))
    expect(unhandled).not.toHaveBeenCalled()
    expect(tim.isReady()).toBe(code !== 70001)
  })
})

describe('the network', () => {
  it('is 2805 when the browser is offline', async () => {
    const tim = await startWith(() => Promise.reject(new TypeError('fetch failed')))
    vi.stubGlobal('navigator', { onLine: false })
    await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 2805, retryable: true })
  })

  it('is 2801 when no answer comes', async () => {
    const tim = await startWith(() => new Promise(() => {}))
    vi.useFakeTimers()
    const call = tim.getMyProfile().catch((reason) => reason)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await call).toMatchObject({ code: 2801, retryable: true, message: expect.stringContaining('15000 ms') })
  })
})

it('fails a login, too', async () => {
  const tim = TIM.create({ SDKAppID: 1, live: false, fetch: async () => new Response('<html>') })
  await expect(tim.login({ userID: 'user1', userSig: 'any' })).rejects.toMatchObject({ code: 2800, operation: 'login' })
  await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 3001 })
})
