import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.restoreAllMocks())

it('is imported and created where there is no document, and does nothing by itself', async () => {
  expect(['document', 'window', 'localStorage'].filter((name) => Object.hasOwn(globalThis, name))).toEqual([])
  const fetch = vi.spyOn(globalThis, 'fetch')
  const timeout = vi.spyOn(globalThis, 'setTimeout')
  const interval = vi.spyOn(globalThis, 'setInterval')
  vi.resetModules()
  const { TIM } = await import('./index.ts')
  const tim = TIM.create({ SDKAppID: 1, baseUrl: 'http://127.0.0.1:9' })
  tim.on(TIM.EVENT.SDK_READY, () => {})
  expect(tim.isReady()).toBe(false)
  expect(TIM.create({ SDKAppID: 1, baseUrl: 'http://127.0.0.1:9' })).not.toBe(tim)
  const { createProfileCalls } = await import('./profile-calls.ts')
  createProfileCalls({ SDKAppID: 1, baseUrl: 'http://127.0.0.1:9', userSig: 'any' })
  tim.watchProfile(undefined, () => {})
  for (const spy of [fetch, timeout, interval]) expect(spy).not.toHaveBeenCalled()
})
