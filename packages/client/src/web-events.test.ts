import { describe, expect, it } from 'vitest'
import type { FetchInit } from './fetch.ts'
import { createSseParser } from './sse-parser.ts'
import { baseUrl, sdkAppId, signUserSig, startExampleService, userId } from './testing/start-example-service.ts'
import { openWebEvents, type WebEvent } from './web-events.ts'

const options = { baseUrl, sdkAppId, userSig: () => signUserSig(userId) }

async function readSome(events: AsyncIterable<readonly WebEvent[]>, count: number): Promise<readonly WebEvent[]> {
  const seen: WebEvent[] = []
  for await (const some of events) {
    seen.push(...some)
    if (seen.length >= count) break
  }
  return seen
}

describe('against the service', () => {
  it('tells of changes, and goes on where it was left', async () => {
    const { fetch, web } = await startExampleService()
    const open = (lastEventId?: string) => openWebEvents({ ...options, fetch }, { lastEventId })
    const events = await open()
    const reading = readSome(events, 2)
    await web.updateMyProfile({ nick: 'Mio' })
    const [ready, changed] = await reading
    expect(ready).toMatchObject({ name: 'ready', data: { userIDs: [userId] } })
    expect(changed).toMatchObject({ name: 'profile-updated', data: { userID: userId, changed: { nick: 'Mio' } } })
    await web.updateMyProfile({ nick: 'Aoi' })
    const [, missed] = await readSome(await open(changed?.id), 2)
    expect(missed).toMatchObject({ name: 'profile-updated', data: { changed: { nick: 'Aoi' } } })
  })

  it('follows whom it is told to', async () => {
    const { fetch } = await startExampleService()
    const [ready] = await readSome(await openWebEvents({ ...options, fetch }, { users: ['a&b', 'ü'] }), 1)
    expect(ready).toMatchObject({ data: { userIDs: [userId, 'a&b', 'ü'] } })
  })

  it('rejects with the code of a problem', async () => {
    const { fetch } = await startExampleService()
    const opening = openWebEvents({ ...options, fetch, userSig: () => 'nonsense' })
    await expect(opening).rejects.toMatchObject({ name: 'ServiceError', code: 70003, operation: 'streamEvents' })
  })
})

const stream = (body: string) => new Response(body, { headers: { 'content-type': 'text/event-stream' } })

describe('what is no stream', () => {
  it.each([
    ['HTML', () => new Response('<html>')],
    ['JSON', () => Response.json({})],
    ['a 502', () => new Response('Bad Gateway', { status: 502 })],
    ['an event without JSON', () => stream('event: ready\ndata: {\n\n')],
    ['an event of another shape', () => stream('event: profile-updated\ndata: {"userID":1}\n\n')],
    ['null', () => stream('event: ready\ndata: null\n\n')],
  ])('is a bad response: %s', async (_, answer) => {
    const reading = openWebEvents({ ...options, fetch: async () => answer() }).then((events) => readSome(events, 1))
    await expect(reading).rejects.toMatchObject({ name: 'TransportError', code: 'bad-response' })
  })

  it('passes over events that it does not know', async () => {
    const fetch = async () => stream('event: later\ndata: {\n\n:\n\nid: 7\nevent: ready\ndata: {"userIDs":[]}\n\n')
    expect(await readSome(await openWebEvents({ ...options, fetch }), 1)).toEqual([
      { name: 'ready', id: '7', data: { userIDs: [] } },
    ])
  })
})

it('ends when its signal says so, and lets go of the connection', async () => {
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    cancel() {
      isCancelled = true
    },
  })
  const fetch = async (_url: string, _init: FetchInit) =>
    new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  const controller = new AbortController()
  const events = await openWebEvents({ ...options, fetch }, { signal: controller.signal })
  const reading = readSome(events, 1)
  controller.abort()
  expect(await reading).toEqual([])
  expect(isCancelled).toBe(true)
})

it.each([
  ['id: 1\nevent: a\ndata: x\n\nevent: b\ndata: y\n\n', ['1 a x', '1 b y']],
  ['id: 1\r\ndata: x\r\n\r\n', ['1  x']],
  ['data: x\rdata: y\r\rdata', ['  x\ny']],
  [':\n\nretry: 5\n\nid:2\n\n', []],
])('reads %j, however it is cut', (text, expected) => {
  for (let size = 1; size <= text.length; size += 1) {
    const parser = createSseParser()
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
    const seen = pieces.flatMap((piece) => parser.push(piece)).map(({ id, event, data }) => `${id} ${event} ${data}`)
    expect(seen).toEqual(expected)
  }
})
