import { expect, it, vi } from 'vitest'
import { createUserSigCache, type UserSigCacheOptions } from './user-sig-cache.ts'

const startMs = 1_700_000_000_000

function createCounted(options: Partial<UserSigCacheOptions> = {}) {
  const sign = vi.fn((userId: string, { nowMs = 0 }) => `${userId}@${nowMs - startMs}`)
  return { sign, cache: createUserSigCache({ sign }, { expireSeconds: 100, ...options }) }
}

it('signs once for each user', () => {
  const { sign, cache } = createCounted()
  const asked = ['ada', 'bo', 'ada', 'bo', '__proto__', '__proto__'].map((userId) => cache.get(userId, startMs))
  expect(asked).toEqual(['ada@0', 'bo@0', 'ada@0', 'bo@0', '__proto__@0', '__proto__@0'])
  expect(sign).toHaveBeenCalledTimes(3)
  expect(sign).toHaveBeenCalledWith('ada', { expireSeconds: 100, nowMs: startMs })
})

it.each([
  [undefined, 90_000],
  [30, 70_000],
  [0, 100_000],
])('renews %s seconds before the end', (renewSeconds, goodMs) => {
  const { cache } = createCounted(renewSeconds === undefined ? {} : { renewSeconds })
  cache.get('ada', startMs)
  expect(cache.get('ada', startMs + goodMs - 1)).toBe('ada@0')
  expect(cache.get('ada', startMs + goodMs)).toBe(`ada@${goodMs}`)
  expect(cache.get('ada', startMs + goodMs + 1)).toBe(`ada@${goodMs}`)
})

it('signs anew when the clock was put back', () => {
  const { cache } = createCounted()
  cache.get('ada', startMs)
  expect(cache.get('ada', startMs - 1)).toBe('ada@-1')
})

it('keeps as many as it may, the latest signed', () => {
  const { sign, cache } = createCounted({ maxEntries: 2 })
  cache.get('ada', startMs)
  cache.get('bo', startMs)
  cache.get('ada', startMs + 95_000)
  cache.get('cleo', startMs + 95_000)
  sign.mockClear()
  cache.get('ada', startMs + 95_001)
  expect(sign).not.toHaveBeenCalled()
  cache.get('bo', startMs + 1)
  expect(sign).toHaveBeenCalledOnce()
})
