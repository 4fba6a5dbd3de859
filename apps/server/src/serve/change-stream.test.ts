import { webStreams } from '@portrait/protocol'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, it, onTestFinished } from 'vitest'
import { callChat, chatUrl } from '../testing/call-chat.ts'
import { changeStreamCall, createEventParser, type StreamedEvent } from '../testing/change-stream.ts'
import { startTestServer } from '../testing/start-test-server.ts'

const level = 'Tag_Profile_IM_Level'

/** Reads events of a response as they come. */
function readEvents(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const parse = createEventParser()
  const events: StreamedEvent[] = []
  return {
    async next(): Promise<StreamedEvent | undefined> {
      while (events.length === 0) {
        const read = await reader?.read()
        if (read === undefined || read.done) return undefined
        events.push(...parse(read.value))
      }
      return events.shift()
    },
    leave: async () => reader?.cancel(),
  }
}

it('reaches a page over HTTP, whose user is online meanwhile', async () => {
  const { ready } = await startTestServer()
  const { path, headers } = changeStreamCall({ ...ready, userId: 'rider_17', follow: ['rider_18'] })
  const origin = 'http://page.test'
  const response = await fetch(ready.url + path, { headers: { ...headers, origin } })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const events = readEvents(response)
  expect(await events.next()).toMatchObject({ name: 'ready', data: { userIDs: ['rider_17', 'rider_18'] } })
  const statusOf = async () => {
    const { QueryResult } = await callChat(ready, 'query_online_status', { To_Account: ['rider_17'] })
    return QueryResult[0]?.Status
  }
  expect(await statusOf()).toBe('Online')
  await callChat(ready, 'portrait_set', { From_Account: 'rider_18', ProfileItem: [{ Tag: level, Value: 7 }] })
  expect((await events.next())?.data).toMatchObject({ userID: 'rider_18', changed: { level: 7 } })
  await events.leave()
  // The service learns of it when the socket does.
  while ((await statusOf()) === 'Online');
})

it('goes on where it was after the service was started again', async () => {
  const first = await startTestServer()
  const call = { ...first.ready, userId: 'rider_17' }
  const events = readEvents(await fetch(first.ready.url + changeStreamCall(call).path, changeStreamCall(call)))
  const start = await events.next()
  const set = (url: string, value: number) => {
    const body = { From_Account: 'rider_17', ProfileItem: [{ Tag: level, Value: value }] }
    return fetch(chatUrl({ ...first.ready, url }, 'portrait_set'), { method: 'POST', body: JSON.stringify(body) })
  }
  await set(first.ready.url, 1)
  const closed = first.close()
  // A stream that is open holds nothing up: it ends at once.
  const rest = []
  for (let event = await events.next(); event !== undefined; event = await events.next()) rest.push(event.name)
  await closed
  expect(['profile-updated', undefined]).toContain(rest[0])

  const dataDirectory = first.readyFile?.replace(/\/ready\.json$/, '') ?? ''
  const second = await startTestServer({ dataDirectory })
  await set(second.ready.url, 2)
  const again = changeStreamCall({ ...call, lastEventId: start?.id })
  const resumed = readEvents(await fetch(second.ready.url + again.path, again))
  expect(await resumed.next()).toMatchObject({ name: 'ready', id: start?.id })
  expect([await resumed.next(), await resumed.next()].map((event) => event?.data.changed)).toEqual([
    { level: 1 },
    { level: 2 },
  ])
  await resumed.leave()
})

it('streams through MSW, and its end reaches the service', async () => {
  const app = { sdkAppId: 1_400_000_001, secretKey: 'a secret of its own' }
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ ...app, users: [{ userId: 'a' }] }] })
  const service = createService({ store })
  const mocks = setupServer(http.all('http://portrait.test/*', ({ request }) => service.fetch(request)))
  mocks.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => mocks.close())
  const { path, headers } = changeStreamCall({ ...app, userId: 'a' })
  const events = readEvents(await fetch(`http://portrait.test${path}`, { headers }))
  expect((await events.next())?.name).toBe('ready')
  await events.leave()
  await service.close()
})

it('needs no more than the headers that pages may send', () => {
  const { headers } = changeStreamCall({ sdkAppId: 1, secretKey: 'x', userId: 'a', lastEventId: 'x-1' })
  expect(Object.keys(headers).sort()).toEqual(['authorization', 'last-event-id', 'x-portrait-app'])
  expect(webStreams.streamEvents.method).toBe('GET')
})
