import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TIM } from './index.ts'
import { wireProfile } from './testing/fake-fetch.ts'
import { recordEvents } from './testing/record-events.ts'

const unhandled = vi.fn()
beforeEach(() => void process.on('unhandledRejection', unhandled))
afterEach(() => {
  process.off('unhandledRejection', unhandled)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const stream = (body: string) => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
const ready = 'id: a-1\nevent: ready\ndata: {"userIDs":["user1"]}\n\n'
const problem = { type: '', title: 'Too many.', status: 429, code: 60007, detail: 'Wait.' }

it.each([
  ['HTML', () => new Response('<html>')],
  ['a 404', () => Response.json({ ...problem, code: 60009, status: 404 }, { status: 404 })],
  ['a 429', () => Response.json(problem, { status: 429 })],
  ['a 502', () => new Response('Bad Gateway', { status: 502 })],
  ['a redirect', () => new Response('', { status: 302, headers: { location: 'http://elsewhere' } })],
  ['half of an event', () => stream('event: ready\nda')],
  ['an event that is no JSON', () => stream(`${ready}event: profile-updated\ndata: {\n\n`)],
  ['an event of another shape', () => stream(`${ready}event: profile-updated\ndata: {"userID":5}\n\n`)],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
])('%s in place of a stream leaves the calls alone, and is tried again later and later', async (_, answer) => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(1)
  let opened = 0
  let asked = 0
  const tim = TIM.create({
    SDKAppID: 1,
    async fetch(url) {
      if (!url.includes('/events')) {
        asked += 1
        return Response.json(wireProfile)
      }
      opened += 1
      return answer()
    },
  })
  await tim.login({ userID: 'user1', userSig: 'any' })
  const events = recordEvents(tim)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(opened).toBeGreaterThan(3)
  expect(opened).toBeLessThan(62)
  asked = 0
  expect((await tim.getMyProfile()).data.nick).toBe('One')
  expect(asked).toBe(1)
  expect(events.filter(({ name }) => name === 'error' || name === 'onProfileUpdated')).toEqual([])
  await tim.logout()
  const openedAtEnd = opened
  await vi.advanceTimersByTimeAsync(60_000)
  expect(opened).toBe(openedAtEnd)
  expect(unhandled).not.toHaveBeenCalled()
})

it('a stream that falls silent is given up and opened anew', async () => {
  vi.useFakeTimers()
  let opened = 0
  const tim = TIM.create({
    SDKAppID: 1,
    async fetch(url) {
      if (!url.includes('/events')) return Response.json(wireProfile)
      opened += 1
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode(ready)),
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    },
  })
  await tim.login({ userID: 'user1', userSig: 'any' })
  await vi.advanceTimersByTimeAsync(30_000)
  expect(opened).toBe(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(opened).toBe(2)
  await tim.logout()
})
