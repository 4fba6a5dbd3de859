import { chatAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import { createIds, createService, type Store, seedStore } from '@portrait/service'
import { createFixedClock, type DoorRequest, doorSeed, doorStory } from '@portrait/testkit'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type DoorAnswer, doors, stores } from '../testing/doors.ts'

const nowMs = 1_735_689_600_000

/** What must be the same at every door. HTTP adds headers of its own, such as `date`. */
interface Answer {
  readonly name: string
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const compared = /^(content-type|cache-control|allow|vary|access-control-.*)$/

function toAnswer({ name }: DoorRequest, { status, headers, body }: DoorAnswer): Answer {
  return { name, status, body, headers: Object.fromEntries(headers.filter(([key]) => compared.test(key)).sort()) }
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
  for (const request of doorStory(app!, nowMs / 1000)) told.push(toAnswer(request, await ask(request)))
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
