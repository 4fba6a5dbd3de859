import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chatAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import { createIds, createMemoryStore, createService, type Service, type Store, seedStore } from '@portrait/service'
import { openSqliteStore } from '@portrait/store-sql'
import { createFixedClock, type DoorRequest, doorHost, doorSeed, doorStory } from '@portrait/testkit'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createHttpServer } from './http-door.ts'

const nowMs = 1_735_689_600_000

/** What must be the same at every door. HTTP adds headers of its own, such as `date`. */
interface Answer {
  readonly name: string
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const compared = /^(content-type|cache-control|allow|vary|access-control-.*)$/

function toAnswer(
  { name }: DoorRequest,
  status: number,
  headers: Iterable<readonly [string, string]>,
  body: string,
): Answer {
  return { name, status, body, headers: Object.fromEntries([...headers].filter(([key]) => compared.test(key)).sort()) }
}

type Ask = (request: DoorRequest) => Promise<Answer>

function fetchWith(fetch: Service['fetch'], origin: string): Ask {
  return async (request) => {
    const { method, headers, body } = request
    const response = await fetch(origin + request.url, { method, headers, ...(body !== undefined && { body }) })
    return toAnswer(request, response.status, response.headers, await response.text())
  }
}

const doors: Record<string, (service: Service) => Promise<Ask>> = {
  'in process': async (service) => fetchWith(service.fetch, `http://${doorHost}`),

  MSW: async (service) => {
    const server = setupServer(http.all(`http://${doorHost}/*`, ({ request }) => service.fetch(request)))
    server.listen({ onUnhandledFrame: 'error' })
    onTestFinished(() => server.close())
    return fetchWith((input, init) => fetch(input, init), `http://${doorHost}`)
  },

  HTTP: async (service) => {
    const server = createHttpServer(service).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    return async (request) => {
      const headers = { ...request.headers, host: doorHost }
      const sent = httpRequest({ port, method: request.method, path: request.url, headers })
      sent.end(request.body)
      const [response] = await once(sent, 'response')
      let body = ''
      for await (const chunk of response) body += chunk
      return toAnswer(request, response.statusCode, Object.entries(response.headers as Record<string, string>), body)
    }
  },
}

const stores: Record<string, () => Promise<Store>> = {
  memory: async () => createMemoryStore(),
  SQLite: () => openSqliteStore({ path: ':memory:' }),
}

async function tell(door: string, openStore: () => Promise<Store>): Promise<readonly Answer[]> {
  const clock = createFixedClock(nowMs)
  let count = 0
  const ids = createIds(clock, (bytes) => bytes.fill(++count))
  const store = await openStore()
  onTestFinished(() => store.close())
  const [app] = await seedStore(store, doorSeed, { clock })
  const answers = { chat: chatAnswers, lcic: lcicAnswers, web: webAnswers }
  const onError = (error: unknown) => expect.unreachable(String(error))
  const ask = await doors[door]!(createService({ store, clock, ids, answers, onError }))
  const told: Answer[] = []
  for (const request of doorStory(app!, nowMs / 1000)) told.push(await ask(request))
  return told
}

describe.each(Object.keys(stores))('over a %s store', (store) => {
  it('gives the same answers at every door', async () => {
    const told = await Promise.all(Object.keys(doors).map((door) => tell(door, stores[store]!)))
    const [first, ...others] = told
    expect(first?.length).toBeGreaterThan(25)
    for (const other of others) expect(other).toEqual(first)
  })
})

it('tells a story with successes and failures of every API', async () => {
  const told = await tell('in process', stores.memory!)
  expect(told.map(({ name, status, body }) => `${name}: ${status} ${body}`)).toMatchSnapshot()
})
