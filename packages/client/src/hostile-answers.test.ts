import { chatAnswers, lcicAnswers } from '@portrait/protocol/answers'
import { describe, expect, it } from 'vitest'
import { createChatClient } from './chat-client.ts'
import { type PortraitError, ServiceError, TransportError } from './errors.ts'
import type { Fetch } from './fetch.ts'
import { createLcicClient } from './lcic-client.ts'
import { maxAnswerBytes } from './max-answer-bytes.ts'
import { createWebClient } from './web-client.ts'

const baseUrl = 'https://portrait.test'
const secret = 'eJSECRETsig'

const callers = {
  chat: (fetch: Fetch) =>
    createChatClient({
      baseUrl,
      sdkAppId: 1,
      identifier: 'administrator',
      userSig: () => secret,
      fetch,
      answers: chatAnswers,
    }).portrait_get({ To_Account: [], TagList: [] }),
  lcic: (fetch: Fetch) =>
    createLcicClient({ baseUrl, sign: () => secret, fetch, answers: lcicAnswers }).RegisterUser({ SdkAppId: 1 }),
  web: (fetch: Fetch) =>
    createWebClient({ baseUrl, sdkAppId: 1, userSig: () => secret, fetch }).getUserProfiles({ userIDs: ['a'] }),
}

async function errorOf(call: Promise<unknown>): Promise<PortraitError> {
  const error = await call.then(
    () => expect.fail('The call succeeded.'),
    (reason: unknown) => reason,
  )
  if (error instanceof TransportError || error instanceof ServiceError) return error
  throw error
}

const badResponses: Readonly<Record<string, () => Response>> = {
  'an empty body': () => new Response(''),
  'no body': () => new Response(null, { status: 204 }),
  HTML: () => new Response('<html>Welcome to the hotel</html>', { headers: { 'content-type': 'text/html' } }),
  'half a JSON': () => new Response('{"ActionStatus":"OK","Response":{"Requ'),
  'a JSON null': () => new Response('null'),
  'a JSON number': () => new Response('7'),
  'a JSON list': () => Response.json([]),
  'an empty object': () => Response.json({}),
  'wrong types in the envelope': () => Response.json({ ErrorCode: '0', Response: 'OK', profiles: {}, missing: 0 }),
  'an envelope without its content': () =>
    Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', Response: { RequestId: 'r' }, profiles: [{}] }),
  'wrong types inside': () =>
    Response.json({
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      ErrorDisplay: '',
      UserProfileItem: 'none',
      Response: { RequestId: 'r', UserId: 1, Token: {} },
      profiles: [{ userID: 1 }],
      missing: [],
    }),
  'keys of the prototype': () => new Response('{"__proto__":{"ErrorCode":0,"ActionStatus":"OK","Response":{}}}'),
  'contradictions in the envelope': () =>
    Response.json({ ActionStatus: 'FAIL', ErrorCode: 0, Response: { Error: { Code: 1 }, RequestId: 'r' } }),
  'another 404': () => Response.json({ error: 'Not found' }, { status: 404 }),
  'a redirect': () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.test' } }),
  'a redirect as browsers show it': () =>
    Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } }),
  'nesting without end': () => new Response('['.repeat(1_000_000)),
}

describe.each(Object.entries(callers))('%s', (_name, call) => {
  it.each(Object.entries(badResponses))('refuses %s', async (_what, respond) => {
    const error = await errorOf(call(async () => respond()))
    expect(error).toMatchObject({
      name: 'TransportError',
      code: 'bad-response',
      retryable: false,
      httpStatus: respond().status,
    })
    expect(error.message).toContain(`answered HTTP ${respond().status} with `)
    expect(error.message).not.toContain('hotel')
  })

  it.each([408, 429, 500, 502, 503])('tells that HTTP %i may pass, unless repeating does harm', async (status) => {
    const respond = async () => new Response('<html>Bad gateway</html>', { status })
    const isIdempotent = _name !== 'lcic'
    expect(await errorOf(call(respond))).toMatchObject({
      code: 'bad-response',
      httpStatus: status,
      retryable: isIdempotent,
    })
  })

  it('stops reading a body without end', async () => {
    let sent = 0
    let isCancelled = false
    const chunk = new Uint8Array(1024 * 1024).fill(0x20)
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length
        controller.enqueue(chunk)
      },
      cancel() {
        isCancelled = true
      },
    })
    const error = await errorOf(call(async () => new Response(endless)))
    expect(error).toMatchObject({ code: 'bad-response' })
    expect(error.message).toContain('too long a body')
    expect(isCancelled).toBe(true)
    expect(sent).toBeLessThan(maxAnswerBytes + 4 * chunk.length)
  })

  it('reports a body that breaks off as a network failure', async () => {
    const cause = new Error('socket hang up')
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('{"Action'))
        controller.error(cause)
      },
    })
    expect(await errorOf(call(async () => new Response(broken)))).toMatchObject({ code: 'network', cause })
  })

  it('reports a connection that fails', async () => {
    const cause = new TypeError('fetch failed')
    const error = await errorOf(call(() => Promise.reject(cause)))
    expect(error).toMatchObject({ name: 'TransportError', code: 'network', cause, retryable: _name !== 'lcic' })
    expect(error.message).toContain(baseUrl)
  })

  it('reports a fetch that throws at once', async () => {
    const fetch = () => {
      throw new Error('no')
    }
    expect(await errorOf(call(fetch))).toMatchObject({ code: 'network' })
  })
})

it('reads characters that are split between chunks', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ userID: '测🚲', profileCustomField: [] }))
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const fetch = async () => new Response(stream)
  const web = createWebClient({ baseUrl, sdkAppId: 1, userSig: () => secret, fetch })
  expect((await web.getMyProfile()).userID).toBe('测🚲')
})

it('keeps the first thousand characters of a reason', async () => {
  const answer = { ActionStatus: 'FAIL', ErrorCode: 40003, ErrorInfo: 'x'.repeat(100_000) }
  const error = await errorOf(callers.chat(async () => Response.json(answer)))
  expect(error).toMatchObject({ name: 'ServiceError', code: 40003 })
  expect(error.message.length).toBeLessThan(1200)
})
