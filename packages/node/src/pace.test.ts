import { expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import type { RetryEvent } from './index.ts'
import { createAutoClock } from './testing/auto-clock.ts'
import { baseUrl, chatSecrets, startLimitedService } from './testing/start-service.ts'

it('writes thousands of profiles in the time that the limits allow, and is never refused', async () => {
  const clock = createAutoClock()
  const { fetch, calls } = await startLimitedService(clock)
  const retries: RetryEvent[] = []
  const chat = createChat({ ...chatSecrets, baseUrl, fetch, clock, onRetry: (event) => retries.push(event) })
  function* changes() {
    for (let level = 1; level <= 3000; level++) yield { userId: level % 2 === 0 ? 'rider_17' : 'rider_18', level }
  }
  async function writeAll() {
    let failed = 0
    for await (const { ok } of chat.profiles.setMany(changes())) if (!ok) failed++
    return failed
  }
  expect(await clock.run(writeAll())).toBe(0)
  expect(calls).toHaveLength(3000)
  expect(retries).toEqual([])
  // 200 a second: the first of them at once, the last of them in the fifteenth second.
  expect(clock.elapsed()).toBeGreaterThanOrEqual(14_000)
  expect(clock.elapsed()).toBeLessThanOrEqual(15_000)
  expect(await clock.run(chat.profiles.get('rider_17'))).toMatchObject({ level: 3000 })
})
