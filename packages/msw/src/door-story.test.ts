import { chatAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import { createIds, createMemoryStore, createService, type Service, seedStore } from '@portrait/service'
import { createFixedClock, doorHost, doorSeed, doorStory } from '@portrait/testkit'
import { setupServer } from 'msw/node'
import { expect, it, onTestFinished } from 'vitest'
import { createMock } from './create-mock.ts'
import { createRepeatableRandom } from './repeatable-random.ts'

const nowMs = 1_735_689_600_000
const baseUrl = `http://${doorHost}`

const createStoryMock = () =>
  createMock({ seed: doorSeed, baseUrl, clock: createFixedClock(nowMs), onUnknownEndpoint: 'answer' })

async function tell(fetch: Service['fetch']): Promise<readonly unknown[]> {
  const told: unknown[] = []
  for (const { name, url, ...init } of doorStory(createStoryMock().app, nowMs / 1000)) {
    const response = await fetch(baseUrl + url, init)
    const headers = [...response.headers].filter(([key]) => key !== 'date').sort()
    told.push({ name, status: response.status, headers, body: await response.text() })
  }
  return told
}

/** What the service itself answers, held against its specs. */
async function tellInProcess(): Promise<readonly unknown[]> {
  const clock = createFixedClock(nowMs)
  const store = createMemoryStore()
  await seedStore(store, doorSeed, { clock })
  const answers = { chat: chatAnswers, lcic: lcicAnswers, web: webAnswers }
  const onError = (error: unknown) => expect.unreachable(String(error))
  const ids = createIds(clock, createRepeatableRandom().fill)
  return tell(createService({ store, clock, ids, answers, onError }).fetch)
}

it('tells the story of every door behind setupServer', async () => {
  const server = setupServer(...createStoryMock().handlers)
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())
  expect(await tell((input, init) => fetch(input, init))).toEqual(await tellInProcess())
})

it('tells the same story through its fetch, and again after a reset', async () => {
  const mock = createStoryMock()
  const expected = await tellInProcess()
  expect(expected.length).toBeGreaterThan(25)
  expect(await tell(mock.fetch)).toEqual(expected)
  expect(await tell(mock.fetch)).not.toEqual(expected)
  await mock.reset()
  expect(await tell(mock.fetch)).toEqual(expected)
})
