import { expect, it, vi } from 'vitest'
import { createChatClient } from './chat-client.ts'
import type { Fetch } from './fetch.ts'
import { createLcicClient } from './lcic-client.ts'
import { createWebClient } from './web-client.ts'

const baseUrl = 'http://portrait.test'
const cyclic: { self?: unknown } = {}
cyclic.self = cyclic

function createClients(credential: () => string | Promise<string>) {
  const fetch = vi.fn<Fetch>(() => Promise.reject(new Error('Nothing may be sent.')))
  return {
    fetch,
    chat: createChatClient({ baseUrl, sdkAppId: 1, identifier: 'admin', userSig: credential, fetch }),
    lcic: createLcicClient({ baseUrl, sign: credential, fetch }),
    web: createWebClient({ baseUrl, sdkAppId: 1, userSig: credential, fetch }),
  }
}

it.each([undefined, null, 'text', 7, [], cyclic, { big: 1n }])('refuses %o as input', async (input) => {
  const { fetch, chat, lcic, web } = createClients(() => 'sig')
  const calls = [
    Reflect.apply(chat.portrait_set, undefined, [input]),
    Reflect.apply(lcic.DescribeUser, undefined, [input]),
    Reflect.apply(web.updateMyProfile, undefined, [input]),
  ]
  const expected = { status: 'rejected', reason: { name: 'UsageError', code: 'bad-input', retryable: false } }
  expect(await Promise.allSettled(calls)).toMatchObject([expected, expected, expected])
  expect(fetch).not.toHaveBeenCalled()
})

const reason = new Error('The key store is locked.')

it.each<[string, () => string | Promise<string>]>([
  [
    'throws',
    () => {
      throw reason
    },
  ],
  ['rejects', () => Promise.reject(reason)],
])('refuses to send when the callback %s, and keeps the reason', async (_what, credential) => {
  const { fetch, chat, lcic, web } = createClients(credential)
  const calls = [chat.im_get_attr_name({}), lcic.DescribeUser({ UserId: 'u' }), web.getMyProfile()]
  const expected = { status: 'rejected', reason: { name: 'UsageError', code: 'no-credentials', cause: reason } }
  expect(await Promise.allSettled(calls)).toMatchObject([expected, expected, expected])
  expect(fetch).not.toHaveBeenCalled()
})

it.each<[string, () => string | Promise<string>]>([
  ['an empty text', () => ''],
  ['nothing', () => Reflect.get({}, 'userSig')],
  ['a line break', () => 'sig\n'],
])('refuses to send when the callback gives %s', async (_what, credential) => {
  const { fetch, chat, lcic, web } = createClients(credential)
  const calls = [chat.im_get_attr_name({}), lcic.DescribeUser({ UserId: 'u' }), web.getMyProfile()]
  const expected = { status: 'rejected', reason: { name: 'UsageError', code: 'no-credentials' } }
  expect(await Promise.allSettled(calls)).toMatchObject([expected, expected, expected])
  expect(fetch).not.toHaveBeenCalled()
})

it.each([
  () => createWebClient({ baseUrl: '/relative', sdkAppId: 1, userSig: () => 'sig' }),
  () => createWebClient({ baseUrl, sdkAppId: Number.NaN, userSig: () => 'sig' }),
  () => createLcicClient({ baseUrl: 'lcic.tencentcloudapi.com', sign: () => 'sig' }),
])('refuses wrong options: %s', (create) => {
  expect(create).toThrow(expect.objectContaining({ name: 'UsageError', code: 'bad-option' }))
})

it('looks the global fetch up at each call', async () => {
  const web = createWebClient({ baseUrl, sdkAppId: 1, userSig: () => 'sig' })
  const fetch = vi.fn(async () => Response.json({ userID: 'me', profileCustomField: [] }))
  vi.stubGlobal('fetch', fetch)
  try {
    expect((await web.getMyProfile()).userID).toBe('me')
    expect(fetch).toHaveBeenCalledOnce()
  } finally {
    vi.unstubAllGlobals()
  }
})
