import { expect, it } from 'vitest'
import type { Presence } from '../presence.ts'
import { callWeb } from '../testing/call.ts'
import { mainApp, otherApp } from '../testing/test-apps.ts'
import { startTestService } from '../testing/test-service.ts'

const presence: Presence = {
  areOnline: async (sdkAppId, userIds) => userIds.map((id) => sdkAppId === mainApp.sdkAppId && id === 'rider_18'),
}

// verifies: web.getUserPresence.order
it('getUserPresence answers in the order of the ids, and names those of nobody', async () => {
  const service = await startTestService(undefined, { presence })
  const body = { userIDs: ['rider_18', '__proto__', 'rider_17', 'rider_18'] }
  expect(await callWeb(service, 'getUserPresence', { body })).toEqual({
    users: [
      { userID: 'rider_18', status: 'online' },
      { userID: 'rider_17', status: 'offline' },
      { userID: 'rider_18', status: 'online' },
    ],
    missing: ['__proto__'],
  })
  expect(await callWeb(service, 'getUserPresence', { body, app: otherApp })).toEqual({
    users: [{ userID: 'rider_17', status: 'offline' }],
    missing: ['rider_18', '__proto__', 'rider_18'],
  })
})

// verifies: web.getUserPresence.limit
it('getUserPresence takes 500 ids', async () => {
  const userIDs = Array.from({ length: 500 }, (_, index) => `user_${index}`)
  const answer = await callWeb(await startTestService(), 'getUserPresence', { body: { userIDs } })
  expect(answer).toEqual({ users: [], missing: userIDs })
})
