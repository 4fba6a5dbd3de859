import type { Fetch } from '@portrait/client'
import { webAnswers } from '@portrait/protocol/answers'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { type ChatSDK, TIM } from '../index.ts'

/** The app that the service knows. */
export const sdkAppId = 1_400_000_001
/** Its SecretKey, of the vendor's form. */
export const secretKey = '0123456789abcdef'.repeat(4)
const customFields = ['Test1', 'Test2', 'Team'].map((key) => ({ key }))
const users = [
  { userId: 'user1', profile: { nick: 'One' } },
  { userId: 'user2', profile: { nick: 'Two' } },
]

/** A service in process, and instances of the adapter that use it. */
export interface TestService {
  readonly fetch: Fetch
  userSig(userId: string, nowMs?: number): string
  /** Makes an instance that is logged in. */
  logIn(userId?: string): Promise<ChatSDK>
}

/** Starts a service whose answers are checked against their spec. */
export async function startService(): Promise<TestService> {
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ sdkAppId, secretKey, customFields, users }] })
  const { fetch } = createService({ store, answers: { chat: {}, lcic: {}, web: webAnswers } })
  const signer = createUserSigSigner({ sdkAppId, secretKey })
  const userSig = (userId: string, nowMs = Date.now()) => signer.sign(userId, { expireSeconds: 600, nowMs })
  return {
    fetch,
    userSig,
    async logIn(userID = 'user1') {
      const tim = TIM.create({ SDKAppID: sdkAppId, fetch })
      await tim.login({ userID, userSig: userSig(userID) })
      return tim
    },
  }
}
