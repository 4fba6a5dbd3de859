import { expect, it } from 'vitest'
import { chatRequest } from './testing/chat-request.ts'
import { testNowMs } from './testing/test-apps.ts'
import { startTestService } from './testing/test-service.ts'

const request = () => chatRequest('account_check', { body: { CheckItem: [{ UserID: 'rider_17' }] } })

it("shows the service's time in every answer, and follows when the clock is moved, stopped and let go", async () => {
  const service = await startTestService()
  const shown = async () => (await service.handle(request())).headers.date
  expect(await shown()).toBe(new Date(testNowMs).toUTCString())
  service.advance(1000)
  expect(await shown()).toBe(new Date(testNowMs + 1000).toUTCString())
  service.clock.advance(181 * 86_400_000)
  expect(await shown()).toBe(new Date(testNowMs + 1000 + 181 * 86_400_000).toUTCString())
  service.clock.freeze(0)
  expect(await shown()).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
  service.clock.release()
  expect(await shown()).toBe(new Date(testNowMs + 1000).toUTCString())
})

it('shows it through fetch, also in a failure of the service', async () => {
  const service = await startTestService(undefined, { onError() {} })
  const date = new Date(testNowMs).toUTCString()
  const refused = await service.fetch('http://portrait.test/v4/nowhere/at_all', { method: 'POST' })
  expect(refused.headers.get('date')).toBe(date)
  service.store.apps.get = () => Promise.reject(new Error('The disk is gone.'))
  const failed = await service.handle(request())
  expect([failed.status, failed.headers.date]).toEqual([500, date])
})
