import { webOperations } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { chatRequest, userSigOf } from '../testing/chat-request.ts'
import { createManualTimers } from '../testing/manual-timers.ts'
import { mainApp } from '../testing/test-apps.ts'
import { jsonOf, startTestService } from '../testing/test-service.ts'

const check = chatRequest('account_check', { body: { CheckItem: [{ UserID: 'rider_17' }] } })
const url = `http://portrait.test${webOperations.getMyProfile.path}`
const headers = { authorization: `Bearer ${userSigOf('rider_17')}`, 'x-portrait-app': String(mainApp.sdkAppId) }

async function start(effect: object) {
  const timers = createManualTimers()
  const service = await startTestService(undefined, { timers, journal: {} })
  service.faults.set([{ effect }])
  return { timers, service }
}

/** Lets everything happen that does not wait for a timer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

describe('latency', () => {
  it('comes before the true answer', async () => {
    const { timers, service } = await start({ latency: { ms: 250 } })
    const answer = service.handle(check)
    await settle()
    expect(timers.delays()).toEqual([250])
    timers.pass(60_000)
    expect(jsonOf(await answer).ErrorCode).toBe(0)
    const { entries } = await service.journal.read()
    expect(entries[0]).toMatchObject({
      fault: 'fault-1',
      diagnosis: { cause: 'fault-rule', details: { latencyMs: 250 } },
    })
    expect(entries[0]).not.toHaveProperty('code')
  })

  it('comes before another effect', async () => {
    const { timers, service } = await start({ code: 60007, latency: { ms: 250 } })
    const answer = service.handle(check)
    await settle()
    timers.pass(60_000)
    expect(jsonOf(await answer).ErrorCode).toBe(60007)
  })

  it('is anything in its bounds, the same in every run', async () => {
    const waits = async () => {
      const { timers, service } = await start({ latency: { ms: 100, upToMs: 200 } })
      for (let call = 0; call < 40; call++) void service.handle(check)
      await settle()
      const waiting = timers.delays()
      timers.pass(60_000)
      return waiting
    }
    const first = await waits()
    expect(first).toHaveLength(40)
    expect(Math.min(...first)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...first)).toBeLessThanOrEqual(200)
    expect(new Set(first).size).toBeGreaterThan(20)
    expect(await waits()).toEqual(first)
  })

  it('ends when the caller goes away', async () => {
    const { timers, service } = await start({ latency: { ms: 60_000 } })
    const controller = new AbortController()
    const answer = service.fetch(url, { headers, signal: controller.signal })
    const rejected = expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    await settle()
    expect(timers.delays()).toEqual([60_000])
    controller.abort()
    await rejected
    expect(timers.delays()).toEqual([])
  })

  it('listens to nobody when it is over', async () => {
    const { timers, service } = await start({ latency: { ms: 5 } })
    let listeners = 0
    const onGone = () => {
      listeners += 1
      return () => {
        listeners -= 1
      }
    }
    const answer = service.handle({ ...check, onGone })
    await settle()
    expect(listeners).toBe(1)
    timers.pass(60_000)
    await answer
    expect(listeners).toBe(0)
  })
})

describe('a dropped connection', () => {
  it('rejects like any network error of fetch', async () => {
    const { service } = await start({ drop: true })
    const error = await service.fetch(url, { headers }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed' })
  })

  it('is in the journal', async () => {
    const { service } = await start({ drop: true })
    expect(await service.handle(check)).toMatchObject({ dropped: true })
    const { entries } = await service.journal.read()
    expect(entries[0]).toMatchObject({ status: 0, operation: 'account_check', app: mainApp.sdkAppId })
    expect(entries[0]?.diagnosis?.summary).toMatch(/dropped the connection, on purpose/)
  })
})
