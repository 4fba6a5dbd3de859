import type { Seed, SeedApp } from '@portrait/protocol'
import { chatAnswers, controlAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import { createIds, type FillRandom } from '../ids.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { ServiceResponse } from '../message.ts'
import { seedStore } from '../seed-store.ts'
import { createService, type Service, type ServiceOptions } from '../service.ts'
import type { Store } from '../store.ts'
import { controlToken } from './control-token.ts'
import { createManualTimers, type ManualTimers } from './manual-timers.ts'
import { mainApp, otherApp, pushlessApp, testNowMs } from './test-apps.ts'

/** A service under test. Every answer is checked against its spec, and an internal error fails the test. */
export interface TestService extends Service {
  readonly store: Store
  readonly timers: ManualTimers
  /** Moves the clock on. */
  advance(ms: number): void
}

/** Starts a service with the test apps, or others, at `testNowMs`. */
export async function startTestService(
  apps: readonly SeedApp[] = [mainApp, otherApp, pushlessApp],
  options: Partial<ServiceOptions> = {},
): Promise<TestService> {
  let nowMs = testNowMs
  const clock = { now: () => nowMs }
  const timers = createManualTimers()
  const store = options.store ?? createMemoryStore()
  const fillRandom = countingRandom()
  await seedStore(store, { version: 1, apps: [...apps] } satisfies Seed, { clock, fillRandom })
  const service = createService({
    store,
    clock,
    timers,
    ids: createIds(clock, fillRandom),
    answers: { chat: chatAnswers, control: controlAnswers, lcic: lcicAnswers, web: webAnswers },
    control: { token: controlToken },
    onError(error) {
      throw error
    },
    ...options,
  })
  return {
    ...service,
    store,
    timers,
    advance(ms) {
      nowMs += ms
    },
  }
}

/** Bytes that differ from call to call and are the same in every run. */
export function countingRandom(): FillRandom {
  let calls = 0
  return (bytes) => {
    calls += 1
    bytes.fill(calls)
    // A byte alone would repeat itself after 256 calls.
    bytes[bytes.length - 1] = calls ^ (calls >> 8)
  }
}

/** The JSON of an answer that is no stream. */
export function jsonOf({ body }: ServiceResponse) {
  if (typeof body !== 'string') throw new Error('The answer is a stream.')
  return JSON.parse(body)
}
