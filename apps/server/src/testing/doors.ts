import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMemoryStore, type Service, type Store } from '@portrait/service'
import { openSqliteStore } from '@portrait/store-sql'
import { type DoorRequest, doorHost } from '@portrait/testkit'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { onTestFinished } from 'vitest'
import { createHttpServer } from '../serve/http-door.ts'

/** What came through a door. */
export interface DoorAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

type Ask = (request: DoorRequest) => Promise<DoorAnswer>

const origin = `http://${doorHost}`

function fetchWith(fetch: Service['fetch']): Ask {
  return async ({ method, headers, body, url }) => {
    const response = await fetch(origin + url, { method, headers, ...(body !== undefined && { body }) })
    return { status: response.status, headers: [...response.headers], body: await response.text() }
  }
}

/** Every way to the service, open until the test is over. */
export const doors: Readonly<Record<string, (service: Pick<Service, 'handle' | 'fetch'>) => Promise<Ask>>> = {
  'in process': async (service) => fetchWith(service.fetch),

  MSW: async (service) => {
    const server = setupServer(http.all(`${origin}/*`, ({ request }) => service.fetch(request)))
    server.listen({ onUnhandledFrame: 'error' })
    onTestFinished(() => server.close())
    return fetchWith((input, init) => fetch(input, init))
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
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      return { status: response.statusCode, headers: Object.entries<string>(response.headers), body }
    }
  },
}

/** Every store, empty. */
export const stores: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => createMemoryStore(),
  SQLite: () => openSqliteStore({ path: ':memory:' }),
}
