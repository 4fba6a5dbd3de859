import { expect, it, onTestFinished } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { Store } from '../store.ts'
import { setNick } from '../testing/open-stream.ts'
import { mainApp } from '../testing/test-apps.ts'
import { startTestService } from '../testing/test-service.ts'
import { createWebhookTarget } from '../testing/webhook-target.ts'

const app = { ...mainApp, webhook: { url: 'https://hooks.test/' } }
const nick = 'Tag_Profile_IM_Nick'

/** A service over a store whose events and cursors fail while the test says so. */
async function start() {
  const store = createMemoryStore({ maxEvents: 10 })
  const failing = { readEvents: false, setCursor: false }
  const errors: unknown[] = []
  const wrapped: Store = {
    ...store,
    async readEvents(afterSeq, limit) {
      if (failing.readEvents) throw new Error('The events cannot be read.')
      return store.readEvents(afterSeq, limit)
    },
    cursors: {
      ...store.cursors,
      async set(name, seq) {
        if (failing.setCursor) throw new Error('The cursor cannot be written.')
        return store.cursors.set(name, seq)
      },
    },
  }
  const target = createWebhookTarget()
  const options = { store: wrapped, fetch: target.fetch, onError: (error: unknown) => errors.push(error) }
  const service = await startTestService([app], options)
  onTestFinished(() => service.close())
  await target.settled()
  return { service, target, store, failing, errors }
}

it('goes on when events that could not be read can be', async () => {
  const { service, target, failing, errors } = await start()
  failing.readEvents = true
  await setNick(service, 'a')
  await target.settled()
  expect(errors).toMatchObject([{ message: 'The events cannot be read.' }])
  failing.readEvents = false
  service.timers.pass(1000)
  expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: 'a' }])
})

it('sends on when its position cannot be kept, and keeps the next one', async () => {
  const { service, target, store, failing, errors } = await start()
  failing.setCursor = true
  await setNick(service, 'a')
  await target.next()
  await target.settled()
  expect(errors).toMatchObject([{ message: 'The cursor cannot be written.' }])
  failing.setCursor = false
  await setNick(service, 'b')
  await target.next()
  await target.settled()
  const { newestSeq } = await store.eventLog()
  expect(await store.cursors.get(`webhooks/${mainApp.sdkAppId}`)).toBe(newestSeq)
})

it('says that events were forgotten before they could be sent, and sends the rest', async () => {
  const { service, target, failing, errors } = await start()
  failing.readEvents = true
  for (let change = 1; change <= 20; change++) await setNick(service, `${change}`)
  await target.settled()
  failing.readEvents = false
  service.timers.pass(1000)
  expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: '11' }])
  expect(errors.at(-1)).toMatchObject({ message: expect.stringContaining('were lost') })
})
