import { chatOperations } from '@portrait/protocol'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createUserSigCache, createUserSigSigner } from '@portrait/signing'
import { describe, expect, it } from 'vitest'
import { createChatClient } from './chat-client.ts'
import type { Fetch } from './fetch.ts'
import type { PipelineOptions, RetryEvent } from './pipeline-options.ts'
import { createRandom } from './testing/create-random.ts'
import { createManualClock, type ManualClock } from './testing/manual-clock.ts'

const app = { sdkAppId: 1400000001, secretKey: 'example-secret-key', users: [{ userId: 'rider_17' }] }
const { calls } = chatOperations.portrait_get.rateLimit
const count = 10_000
const theoryMs = (count / calls) * 1000

/** A service with real limits, and a client of it: both on one clock, the service's ahead by `aheadMs`. */
async function startLimited(clock: ManualClock, aheadMs = 0) {
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ ...app, tencentCloud: { secretId: 'id', secretKey: 'key' } }] })
  const service = createService({ store, clock: { now: () => clock.now() + aheadMs }, limits: 'real' })
  const userSigs = createUserSigCache(createUserSigSigner(app), { expireSeconds: 86_400 })
  let refused = 0
  const fetch: Fetch = async (url, init) => {
    const response = await service.fetch(url, init)
    const text = await response.text()
    if (text.includes('60007')) refused++
    return new Response(text)
  }
  return {
    fetch,
    refused: () => refused,
    create: (options: PipelineOptions & { readonly fetch?: Fetch }) =>
      createChatClient({
        baseUrl: 'http://portrait.test',
        sdkAppId: app.sdkAppId,
        identifier: 'administrator',
        userSig: (nowMs) => userSigs.get('administrator', nowMs),
        fetch,
        clock,
        pacing: 'documented',
        timeoutMs: 2 * theoryMs,
        ...options,
      }),
  }
}

function readMany(chat: ReturnType<typeof createChatClient>): Promise<unknown> {
  const input = { To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] }
  return Promise.all(Array.from({ length: count }, () => chat.portrait_get(input)))
}

describe('ten thousand calls', () => {
  it.each([0, 1, 370, 999])(
    'are never refused, and take no longer than they must, %i ms into a window',
    async (startMs) => {
      const clock = createManualClock(1_700_000_000_000 + startMs)
      const { create, refused } = await startLimited(clock)
      const startedAt = clock.now()
      await clock.runUntil(readMany(create({})))
      expect(refused()).toBe(0)
      expect(clock.now() - startedAt).toBeLessThanOrEqual(theoryMs)
      expect(clock.timers).toBe(0)
    },
    30_000,
  )

  it('are refused now and then where windows differ and the network is uneven, and all succeed in the end', async () => {
    const clock = createManualClock()
    const { create, refused, fetch } = await startLimited(clock, 370)
    const random = createRandom(7)
    const retries: RetryEvent[] = []
    const delay = () => new Promise<void>((resolve) => clock.after(Math.floor(random() * 80), resolve))
    const uneven: Fetch = async (url, init) => {
      await delay()
      const response = await fetch(url, init)
      await delay()
      return response
    }
    const chat = create({ fetch: uneven, random, maxRetries: 2, onRetry: (event) => retries.push(event) })
    const startedAt = clock.now()
    await clock.runUntil(readMany(chat))
    expect(refused()).toBeGreaterThan(0)
    expect(retries).toHaveLength(refused())
    expect(new Set(retries.map(({ error }) => error.code))).toEqual(new Set([60007]))
    expect(clock.now() - startedAt).toBeLessThanOrEqual(theoryMs * 1.05)
  }, 30_000)
})
