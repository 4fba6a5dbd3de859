import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createChat } from './create-chat.ts'
import { baseUrl, chatSecrets, startService } from './testing/start-service.ts'

const written = vi.spyOn(console, 'error')

beforeEach(() => {
  written.mockReset().mockImplementation(() => {})
})

afterEach(() => vi.unstubAllEnvs())

async function createClient(options: object = {}) {
  const { fetch } = await startService()
  return createChat({ ...chatSecrets, baseUrl, fetch, ...options })
}

it('tells of every request when PORTRAIT_LOG asks for it, without a secret', async () => {
  vi.stubEnv('PORTRAIT_LOG', 'debug')
  const chat = await createClient()
  await chat.profiles.set('rider_17', { nick: 'Aoi' })
  const lines = written.mock.calls.map(([line]) => String(line))
  expect(lines).toEqual([
    expect.stringMatching(
      /^portrait portrait_set: request \{.*"url":"http:\/\/service\.test\/v4\/profile\/portrait_set"/,
    ),
    expect.stringMatching(/^portrait portrait_set: response \{.*"httpStatus":200/),
  ])
  expect(lines.join()).not.toMatch(/usersig|eJ|secret/i)
})

it('tells only of trouble when PORTRAIT_LOG asks for that', async () => {
  vi.stubEnv('PORTRAIT_LOG', 'warn')
  const { fetch } = await startService()
  let requests = 0
  const chat = await createClient({
    random: () => 0,
    fetch: (url: string, init: RequestInit) =>
      ++requests === 1 ? Promise.reject(new Error('reset')) : fetch(url, init),
  })
  await chat.profiles.set('rider_17', { nick: 'Aoi' })
  expect(written.mock.calls).toEqual([[expect.stringMatching(/^portrait portrait_set: retry \{.*network/)]])
})

it('is silent otherwise', async () => {
  const before = await createClient()
  vi.stubEnv('PORTRAIT_LOG', 'debug')
  await before.profiles.get('rider_17')
  const debug = vi.fn()
  const own = await createClient({ logger: { debug, warn: vi.fn() } })
  await own.profiles.get('rider_17')
  expect(debug).toHaveBeenCalledTimes(2)
  vi.stubEnv('PORTRAIT_LOG', 'yes')
  await (await createClient()).profiles.get('rider_17')
  expect(written).not.toHaveBeenCalled()
})
