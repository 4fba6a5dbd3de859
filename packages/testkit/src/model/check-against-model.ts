import type { Choices } from '@portrait/protocol'
import { chatAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import { createIds, createService, type Service, type Store, seedStore } from '@portrait/service'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { DoorRequest } from '../door-story.ts'
import { createFixedClock, type FixedClock } from '../fixed-clock.ts'
import { canonical, toComparable } from './comparable.ts'
import { modelChat } from './model-chat.ts'
import { modelLcic, type NewIds } from './model-lcic.ts'
import { modelSeed } from './model-seed.ts'
import { addUser, isOnline, type ModelApp, type ModelState, Refusal, writeFields } from './model-state.ts'
import { modelWeb } from './model-web.ts'
import { type RandomCall, randomCall } from './random-call.ts'
import { toDoorRequest } from './to-door-request.ts'

/** Sends a request through a door. */
export type AskDoor = (request: DoorRequest) => Promise<{ readonly status: number; readonly body: string }>

export interface CheckAgainstModelOptions {
  readonly openStore: () => Promise<Store>
  /** Opens a door once; the service behind it changes from run to run. */
  readonly openDoor: (service: Pick<Service, 'handle' | 'fetch'>) => Promise<AskDoor>
  readonly numRuns: number
}

const startMs = 1_735_689_600_000

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    unknownAccount: fc.constantFrom('placeholder', 'echo'),
    unsetFields: fc.constantFrom('omit', 'default'),
    emptyText: fc.constantFrom('store', 'unset'),
    attributeNames: fc.constantFrom('merge', 'replace'),
  },
  { requiredKeys: [], noNullPrototype: true },
)

/** Runs random sequences of calls through a door, and fails where an answer is not the model's. */
export async function checkAgainstModel({ openStore, openDoor, numRuns }: CheckAgainstModelOptions): Promise<void> {
  let behind: Service | undefined
  const current = (): Service => {
    if (behind === undefined) throw new Error('The door is open, but no service is behind it yet.')
    return behind
  }
  const ask = await openDoor({
    handle: (request) => current().handle(request),
    fetch: (input, init) => current().fetch(input, init),
  })
  const property = fc.asyncProperty(
    choices,
    fc.array(randomCall, { minLength: 1, maxLength: 40, size: 'max' }),
    async (chosen, calls) => {
      const clock = createFixedClock(startMs)
      const store = await openStore()
      const model = await begin(store, clock, chosen)
      behind = createStrictService(store, clock)
      for (const call of calls) await compare(call, model, clock, ask)
      for (const { app, pushes } of model.apps) {
        const made = await store.pushes.list(app.sdkAppId, { offset: 0, limit: 100 })
        const plain = made.map(({ at, from, userIds }) => ({ at, from, userIds: [...userIds].sort() })).reverse()
        expect(plain).toEqual(pushes.map((push) => ({ ...push, userIds: [...push.userIds].sort() })))
      }
      await store.close()
    },
  )
  await fc.assert(property, { numRuns })
}

/** A service whose answers are held against their specs, and that lets internal errors through. */
function createStrictService(store: Store, clock: FixedClock): Service {
  return createService({
    store,
    clock,
    ids: createIds(clock),
    presence: { areOnline: async (_sdkAppId, userIds) => userIds.map(isOnline) },
    answers: { chat: chatAnswers, lcic: lcicAnswers, web: webAnswers },
  })
}

async function begin(store: Store, clock: FixedClock, chosen: Choices): Promise<ModelState> {
  const seed = modelSeed(chosen)
  const apps = await seedStore(store, seed, { clock })
  const models = apps.map((app, index): ModelApp => {
    const model = { app, users: new Map(), attributeNames: new Map(Object.entries(app.attributeNames)), pushes: [] }
    for (const { userId, profile, attributes = {}, tags = [], lcic } of seed.apps[index]?.users ?? []) {
      const user = addUser(model, userId, startMs)
      if (profile?.nick !== undefined) writeFields(user, [['Tag_Profile_IM_Nick', profile.nick]], {}, startMs)
      for (const [name, value] of Object.entries(attributes)) user.attributes.set(name, value)
      user.tags = [...tags]
      user.originId = lcic?.originId
    }
    return model
  })
  return { apps: models, now: startMs, registered: [] }
}

async function compare(call: RandomCall, state: ModelState, clock: FixedClock, ask: AskDoor): Promise<void> {
  clock.advance(call.waitMs)
  state.now = clock.now()
  const model = state.apps[call.app]
  if (model === undefined) throw new Error(`There is no app ${call.app}.`)
  const named = withNames(call, state.registered)
  const { status, body } = await ask(toDoorRequest(named, model.app, state.now))
  const expected = answerOf(named, model, state, newIdsOf(body))
  expect({ call: named, answer: toComparable(call.api, status, body) }).toEqual({ call: named, answer: expected })
}

function answerOf({ api, id, input, caller }: RandomCall, model: ModelApp, state: ModelState, newIds: NewIds): unknown {
  try {
    if (api === 'chat') return canonical(modelChat(id as Parameters<typeof modelChat>[0], input, model, state))
    if (api === 'lcic') return canonical(modelLcic(id as Parameters<typeof modelLcic>[0], input, state, newIds))
    return canonical(modelWeb(id as Parameters<typeof modelWeb>[0], input, model, caller, state))
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code }
    throw error
  }
}

/** Puts the ids of registered users where the call speaks of them. */
function withNames(call: RandomCall, registered: readonly string[]): RandomCall {
  const text = JSON.stringify(call)
  return JSON.parse(text.replaceAll(/"\$(\d)"/g, (_, index) => JSON.stringify(registered[index] ?? 'nobody')))
}

/** The ids in an answer to RegisterUser or BatchRegister. */
function newIdsOf(body: string): NewIds {
  const { Response } = JSON.parse(body)
  const users: readonly { readonly UserId?: string }[] = Response?.Users ?? [Response ?? {}]
  return users.map(({ UserId = '' }) => UserId)
}
