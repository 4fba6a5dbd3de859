import { expect, it } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../store.ts'
import { openReadyStream, openStream, setNick } from '../testing/open-stream.ts'
import { startTestService } from '../testing/test-service.ts'

/** A store whose calls fail while the test says so. */
function createFailingStore() {
  const store = createMemoryStore({ maxEvents: 10 })
  const failing = { readEvents: false, eventLog: false }
  const wrapped: Store = {
    ...store,
    async readEvents(afterSeq, limit) {
      if (failing.readEvents) throw new Error('The events cannot be read.')
      return store.readEvents(afterSeq, limit)
    },
    async eventLog() {
      if (failing.eventLog) throw new Error('The log cannot be read.')
      return store.eventLog()
    },
  }
  return { store: wrapped, failing }
}

it('goes on when a store that failed can be read again', async () => {
  const { store, failing } = createFailingStore()
  const errors: unknown[] = []
  const service = await startTestService(undefined, { store, onError: (error) => errors.push(error) })
  const reader = await openReadyStream(service)
  failing.readEvents = true
  await setNick(service, 'a')
  const next = reader.next()
  await openReadyStream(service, { userId: 'rider_18' })
  expect(errors).toMatchObject([{ message: 'The events cannot be read.' }])
  failing.readEvents = false
  service.timers.pass(1000)
  expect((await next)?.data.changed).toEqual({ nick: 'a' })
})

it('says that changes were forgotten before they could be read', async () => {
  const { store, failing } = createFailingStore()
  const service = await startTestService(undefined, { store, onError: () => {} })
  const reader = await openReadyStream(service)
  failing.readEvents = true
  for (let change = 1; change <= 20; change++) await setNick(service, `${change}`)
  failing.readEvents = false
  service.timers.pass(1000)
  expect(await reader.next()).toMatchObject({ name: 'resync', data: { reason: 'past-is-gone' } })
  expect((await reader.next())?.data.changed).toEqual({ nick: '11' })
})

it('leaves nothing behind when it cannot be opened', async () => {
  const { store, failing } = createFailingStore()
  const errors: unknown[] = []
  const service = await startTestService(undefined, { store, onError: (error) => errors.push(error) })
  failing.eventLog = true
  await expect(openStream(service)).rejects.toThrow('HTTP 500')
  failing.eventLog = false
  expect(service.timers.count()).toBe(0)
  const reader = await openReadyStream(service)
  await setNick(service, 'a')
  expect((await reader.next())?.name).toBe('profile-updated')
})

it('takes whatever name for a user', async () => {
  const service = await startTestService()
  const query = ['__proto__', 'constructor', 'a/b', ',', ' '].map((id) => `users=${encodeURIComponent(id)}`).join('&')
  const reader = await openStream(service, { query })
  expect((await reader.next())?.data.userIDs).toEqual(['rider_17', '__proto__', 'constructor', 'a/b', ',', ' '])
})
