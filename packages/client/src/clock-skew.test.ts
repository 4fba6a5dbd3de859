import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createTc3Signer, createUserSigCache, createUserSigSigner } from '@portrait/signing'
import { describe, expect, it, vi } from 'vitest'
import { createChatClient } from './chat-client.ts'
import type { Fetch } from './fetch.ts'
import { createLcicClient } from './lcic-client.ts'
import type { RetryEvent, SkewEvent } from './pipeline-options.ts'
import { createManualClock } from './testing/manual-clock.ts'

const dayMs = 86_400_000
const app = { sdkAppId: 1400000001, secretKey: 'example-secret-key', users: [{ userId: 'rider_17' }] }
const tencentCloud = { secretId: 'AKIDexample', secretKey: 'example-cloud-key' }
const baseUrl = 'http://portrait.test'

/** A service whose clock is ahead of the clients' by `aheadMs`, which its answers show; and its clients. */
async function startAhead(aheadMs: number, { showsDate = true, maxRetries = 0 } = {}) {
  const clock = createManualClock()
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ ...app, tencentCloud }] })
  const serviceClock = { now: () => clock.now() + aheadMs }
  const service = createService({ store, clock: serviceClock })
  const send = vi.fn<Fetch>(async (url, init) => {
    const response = await service.fetch(url, init)
    if (!showsDate) response.headers.delete('date')
    return response
  })
  const skews: SkewEvent[] = []
  const retries: RetryEvent[] = []
  const options = {
    baseUrl,
    fetch: send,
    clock,
    maxRetries,
    onSkew: (event: SkewEvent) => skews.push(event),
    onRetry: (event: RetryEvent) => retries.push(event),
  }
  const userSigs = createUserSigCache(createUserSigSigner(app), { expireSeconds: dayMs / 1000 })
  const userSig = (nowMs: number) => userSigs.get('administrator', nowMs)
  const tc3 = createTc3Signer(tencentCloud)
  return {
    clock,
    skews,
    retries,
    send,
    chat: createChatClient({ ...options, sdkAppId: app.sdkAppId, identifier: 'administrator', userSig }),
    lcic: createLcicClient({ ...options, sign: (request) => tc3.sign(request).authorization }),
  }
}

const read = { To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] }

describe('a UserSig that the service takes for an old one', () => {
  it('is made once more, by the time of the service, which is remembered and reported', async () => {
    const { clock, chat, send, skews, retries } = await startAhead(3 * dayMs)
    await clock.runUntil(chat.portrait_get(read))
    expect(send).toHaveBeenCalledTimes(2)
    expect(skews).toEqual([{ operation: 'portrait_get', offsetMs: expect.any(Number) }])
    expect(Math.abs((skews[0]?.offsetMs ?? 0) - 3 * dayMs)).toBeLessThan(1000)
    expect(retries).toEqual([])
    await clock.runUntil(chat.portrait_get(read))
    expect(send).toHaveBeenCalledTimes(3)
    expect(skews).toHaveLength(1)
  })

  it('is corrected once for all calls that met it together', async () => {
    const { clock, chat, send, skews } = await startAhead(3 * dayMs)
    await clock.runUntil(Promise.all(Array.from({ length: 10 }, () => chat.portrait_get(read))))
    expect(send).toHaveBeenCalledTimes(20)
    expect(skews).toHaveLength(1)
  })

  it('is an error when the answer does not tell the time', async () => {
    const { clock, chat, send, skews } = await startAhead(3 * dayMs, { showsDate: false, maxRetries: 2 })
    await expect(clock.runUntil(chat.portrait_get(read))).rejects.toMatchObject({ code: 70001 })
    expect(send).toHaveBeenCalledOnce()
    expect(skews).toEqual([])
  })

  it('is an error when the clocks agree, because then it is old', async () => {
    const { clock, send, skews } = await startAhead(0)
    const old = createUserSigSigner(app).sign('administrator', { expireSeconds: 1, nowMs: clock.now() - dayMs })
    const options = { baseUrl, sdkAppId: app.sdkAppId, identifier: 'administrator', fetch: send, clock }
    const chat = createChatClient({ ...options, userSig: () => old, onSkew: (event) => skews.push(event) })
    await expect(clock.runUntil(chat.portrait_get(read))).rejects.toMatchObject({
      code: 70001,
      attempts: [{ code: 70001 }],
    })
    expect(send).toHaveBeenCalledOnce()
    expect(skews).toEqual([])
  })

  it('is not made again and again when nothing helps', async () => {
    const { clock, send } = await startAhead(3 * dayMs)
    const old = createUserSigSigner(app).sign('administrator', { expireSeconds: 1, nowMs: clock.now() })
    const options = { baseUrl, sdkAppId: app.sdkAppId, identifier: 'administrator', fetch: send, clock }
    const chat = createChatClient({ ...options, userSig: () => old })
    await expect(clock.runUntil(chat.portrait_get(read))).rejects.toMatchObject({
      code: 70001,
      attempts: [{ code: 70001 }, { code: 70001 }],
    })
    expect(send).toHaveBeenCalledTimes(2)
  })
})

describe('a TC3 signature', () => {
  it.each([
    ['ahead', 3_600_000],
    ['behind', -3_600_000],
  ])('is corrected when the service is %s, also for a call that may not be made twice', async (_what, aheadMs) => {
    const { clock, lcic, send, skews } = await startAhead(aheadMs)
    const user = await clock.runUntil(lcic.RegisterUser({ SdkAppId: app.sdkAppId, Name: 'Ada' }))
    expect(user.UserId).not.toBe('')
    expect(send).toHaveBeenCalledTimes(2)
    expect(Math.abs((skews[0]?.offsetMs ?? 0) - aheadMs)).toBeLessThan(1000)
  })

  it('is made anew for every retry, with the time of then', async () => {
    const { clock, lcic, send } = await startAhead(0, { maxRetries: 1 })
    send.mockImplementationOnce(async () => Response.json({}, { status: 503, headers: { 'retry-after': '30' } }))
    // Whom nobody registered; the signature is fine.
    const call = clock.runUntil(lcic.DescribeUser({ UserId: 'rider_17' }, { timeoutMs: 60_000 }))
    await expect(call).rejects.toMatchObject({ code: 'ResourceNotFound.User' })
    const [first = 0, second = 0] = send.mock.calls.map(([, { headers }]) => Number(headers['x-tc-timestamp']))
    expect(second - first).toBeGreaterThanOrEqual(30)
  })
})
