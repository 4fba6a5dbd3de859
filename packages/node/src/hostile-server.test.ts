import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createChat } from './create-chat.ts'
import { createLcic } from './create-lcic.ts'
import { type AdapterOptions, PortraitError, TransportError } from './index.ts'
import { createAutoClock } from './testing/auto-clock.ts'
import { catchError } from './testing/catch-error.ts'
import { collect } from './testing/collect.ts'
import { chatSecrets, testApp } from './testing/start-service.ts'

const html = '<html>Welcome to the hotel</html>'

const timeoutMs = 20_000
const clock = createAutoClock()
let unanswered = 0

/** What a server may do to a request, and what the caller should hear of it. */
const misdeeds: Readonly<Record<string, readonly [(response: ServerResponse) => void, string]>> = {
  'hangs up': [(response) => response.destroy(), 'network'],
  'hangs up after half a body': [
    (response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"ActionStatus":"OK","Err', () => response.destroy())
    },
    'network',
  ],
  'answers HTML': [(response) => response.end(html), 'bad-response'],
  'answers 502 and HTML': [(response) => response.writeHead(502).end(html), 'bad-response'],
  'answers 404 and other JSON': [(response) => response.writeHead(404).end('{"error":"no"}'), 'bad-response'],
  redirects: [(response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'bad-response'],
  'answers nothing': [(response) => response.end(), 'bad-response'],
  'answers half a JSON': [(response) => response.end('{"ActionStatus":"OK"'), 'bad-response'],
  'answers JSON of another shape': [(response) => response.end('[{"ErrorCode":"0"}]'), 'bad-response'],
  'answers without end': [
    (response) => {
      const chunk = Buffer.alloc(1024 * 1024, 0x20)
      const write = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', write)
      write()
    },
    'bad-response',
  ],
  'says nothing': [
    () => {
      // Time passes when all that was sent has arrived.
      if (++unanswered !== clock.timers) return
      unanswered = 0
      clock.advance(timeoutMs)
    },
    'timeout',
  ],
}

let misdeed: (response: ServerResponse) => void
let requests = 0
let server: Server
let baseUrl: string

beforeAll(async () => {
  server = createServer((request, response) => {
    requests++
    request.resume().on('end', () => misdeed(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  baseUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const userIds = Array.from({ length: 150 }, (_, index) => `user_${index}`)

describe.each(Object.entries(misdeeds))('a server that %s', (_what, [act, code]) => {
  function createClients(options: AdapterOptions) {
    misdeed = act
    requests = 0
    // Retries wait for no time at all.
    const shared = { baseUrl, random: () => 0, timeoutMs, ...(code === 'timeout' && { clock }), ...options }
    return {
      chat: createChat({ ...chatSecrets, ...shared }),
      lcic: createLcic({ ...testApp.tencentCloud, ...shared }),
    }
  }

  it('is reported once, as what it is', async () => {
    const { chat, lcic } = createClients({ maxRetries: 0 })
    const calls = [() => chat.profiles.get('rider_17'), () => lcic.users.describe('rider_17')]
    for (const call of calls) {
      const error = await catchError(call())
      expect(error).toBeInstanceOf(TransportError)
      expect(error).toMatchObject({ code })
      expect(String(error)).not.toMatch(/hotel|usersig|Signature=/)
    }
    expect(requests).toBe(2)
  })

  it('fails each item of a bulk call, and no more than those', async () => {
    const { chat } = createClients({ maxRetries: 0 })
    const results = await collect(chat.accounts.checkMany(userIds))
    expect(results.map(({ userId }) => userId)).toEqual(userIds)
    expect(results.every((result) => !result.ok && result.error.code === code)).toBe(true)
    expect(requests).toBe(2)
  })

  it('is tried again where that may help, and each time is on the error', async () => {
    const { chat } = createClients({ maxRetries: 2 })
    const error = await catchError(chat.profiles.set('rider_17', { nick: 'Aoi' }))
    expect(error).toBeInstanceOf(PortraitError)
    expect(error).toMatchObject({ code })
    const isPassing = code === 'network' || _what.includes('502')
    if (isPassing) expect(error).toMatchObject({ attempts: [{}, {}, {}] })
    expect(requests).toBe(isPassing ? 3 : 1)
  })

  it('does not get what must not arrive twice a second time', async () => {
    const { lcic } = createClients({ maxRetries: 2 })
    const error = await catchError(lcic.users.register({ sdkAppId: testApp.sdkAppId }))
    expect(error).toMatchObject({ code, retryable: false })
    expect(requests).toBe(1)
  })
})

describe('a server whose OK lacks what it should say', () => {
  const envelope = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', Response: { RequestId: 'r-1' } }

  it.each([
    ['nothing', {}],
    [
      'null',
      { UserProfileItem: null, ResultItem: null, QueryResult: null, UserAttrs: null, UserTags: null, TaskId: null },
    ],
    [
      'lists of null',
      { UserProfileItem: [null], ResultItem: [null], QueryResult: [null], UserAttrs: [null], UserTags: [null] },
    ],
  ])('and says %s is refused', async (_what, content) => {
    const lcicContent = { ...content, Users: Object.values(content)[0] }
    misdeed = (response) =>
      response.end(JSON.stringify({ ...envelope, ...content, Response: { ...envelope.Response, ...lcicContent } }))
    const chat = createChat({ ...chatSecrets, baseUrl })
    const lcic = createLcic({ ...testApp.tencentCloud, baseUrl })
    const calls = {
      'profiles.get': () => chat.profiles.get('rider_17'),
      'profiles.set': () => chat.profiles.set('rider_17', { nick: 'Aoi' }, { verifyWrites: true }),
      'accounts.check': () => chat.accounts.check('rider_17'),
      'accounts.delete': () => chat.accounts.delete('rider_17'),
      'accounts.onlineStatus': () => chat.accounts.onlineStatus('rider_17'),
      'attributes.get': () => chat.attributes.get('rider_17'),
      'tags.get': () => chat.tags.get('rider_17'),
      'push.send': () => chat.push.send({ to: 'everyone', text: 'hello' }),
      'users.register': () => lcic.users.register({ sdkAppId: testApp.sdkAppId }),
      'users.login': () => lcic.users.login('rider_17'),
      'users.describe': () => lcic.users.describe('rider_17'),
      'users.findByOriginId': () => lcic.users.findByOriginId('crm-1'),
      'users.list': () => collect(lcic.users.list(testApp.sdkAppId)),
    }
    for (const [name, call] of Object.entries(calls)) {
      const error = await catchError(call())
      expect(error, name).toBeInstanceOf(TransportError)
      expect(error, name).toMatchObject({ code: 'bad-response', retryable: false })
    }
    const [registered] = await collect(lcic.users.registerMany([{ sdkAppId: testApp.sdkAppId }]))
    expect(registered).toMatchObject({ ok: false, error: { code: 'bad-response' } })
    expect(await collect(chat.accounts.checkMany(userIds))).toHaveLength(150)
  })
})

it('leaves no rejection behind', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  misdeed = (response) => response.destroy()
  const chat = createChat({ ...chatSecrets, baseUrl, maxRetries: 0 })
  for await (const { ok } of chat.profiles.setMany(userIds.map((userId) => ({ userId, level: 1 })))) {
    expect(ok).toBe(false)
    break
  }
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})
