import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { createChatClient } from './chat-client.ts'
import type { Fetch } from './fetch.ts'
import { createLcicClient } from './lcic-client.ts'
import { createWebClient } from './web-client.ts'

const secret = 'eJSECRETsig'
const baseUrl = 'https://portrait.test'

function callChat(fetch: Fetch, userSig: () => string = () => secret): Promise<unknown> {
  return createChatClient({ baseUrl, sdkAppId: 1, identifier: 'admin', userSig, fetch }).im_get_attr_name({})
}

async function textOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => expect.fail('The call succeeded.'),
    (reason: unknown) => reason,
  )
  return `${String(error)} ${JSON.stringify(error)} ${inspect(error, { depth: 9, showHidden: true })}`
}

it.each<[string, Fetch]>([
  ['an error that quotes the URL', (url) => Promise.reject(new Error(`request to ${url} failed`))],
  [
    'an error whose cause quotes the URL',
    (url) => Promise.reject(new TypeError('fetch failed', { cause: new Error(url) })),
  ],
  ['an HTML page that quotes the URL', async (url) => new Response(`<p>${url} is down`, { status: 502 })],
  [
    'a failure that quotes the URL',
    async (url) => Response.json({ ActionStatus: 'FAIL', ErrorCode: 60002, ErrorInfo: `HTTP parse Error: ${url}` }),
  ],
])('keeps the UserSig out of %s', async (_what, fetch) => {
  expect(await textOf(callChat(fetch))).not.toContain(secret)
})

it('leaves other causes alone', async () => {
  const cause = new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })
  await expect(callChat(() => Promise.reject(cause))).rejects.toMatchObject({ cause })
})

it('does not let fetch quote a credential that no header can carry', async () => {
  const fetch: Fetch = async (_url, { headers }) => Response.json([...new Headers(headers)])
  const broken = () => `${secret}\n`
  const web = createWebClient({ baseUrl, sdkAppId: 1, userSig: broken, fetch })
  const lcic = createLcicClient({ baseUrl, sign: broken, fetch })
  const calls = [web.getMyProfile(), lcic.DescribeUser({ UserId: 'u' }), callChat(fetch, broken)]
  for (const text of await Promise.all(calls.map(textOf))) {
    expect(text).toContain('no-credentials')
    expect(text).not.toContain(secret)
  }
})
