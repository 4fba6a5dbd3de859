import { describe, expect, it } from 'vitest'
import { type ChatSDK, ImError, TIM } from './index.ts'
import { recordEvents } from './testing/record-events.ts'
import { sdkAppId, startService } from './testing/start-service.ts'

const service = await startService()

async function failed(): Promise<ChatSDK> {
  const tim = TIM.create({ SDKAppID: sdkAppId, fetch: service.fetch })
  await expect(tim.login({ userID: 'user1', userSig: 'nonsense' })).rejects.toThrow()
  return tim
}

async function pending(): Promise<ChatSDK> {
  const tim = TIM.create({ SDKAppID: sdkAppId, fetch: () => new Promise(() => {}) })
  tim.login({ userID: 'user1', userSig: 'any' }).catch(() => {})
  return tim
}

async function left(): Promise<ChatSDK> {
  const tim = await service.logIn()
  await tim.logout()
  return tim
}

// verifies: web.sdk.client-checks
describe.each([
  ['before a login', 2024, async () => TIM.create({ SDKAppID: sdkAppId, fetch: service.fetch })],
  ['during a login', 3000, pending],
  ['after a failed login', 3001, failed],
  ['after a logout', 3005, left],
])('%s', (_, code, start) => {
  it.each([
    ['getMyProfile', (tim: ChatSDK) => tim.getMyProfile()],
    ['getUserProfile', (tim: ChatSDK) => tim.getUserProfile({ userIDList: ['user2'] })],
    ['updateMyProfile', (tim: ChatSDK) => tim.updateMyProfile({ nick: 'Ada' })],
  ])(`%s rejects with ${code} and tells by ERROR`, async (operation, call) => {
    const tim = await start()
    const events = recordEvents(tim)
    const error = await call(tim).catch((reason) => reason)
    expect(error).toBeInstanceOf(ImError)
    expect(error).toMatchObject({ code, operation, message: `${operation} failed: log in first.` })
    expect(events).toEqual([{ name: 'error', data: { code, message: error.message } }])
  })
})
