import type { Fetch } from '@portrait/client'
import { type ChatClient, createChatClient } from '@portrait/client/chat'
import { webAnswers } from '@portrait/protocol/answers'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { type ChatSDK, type CreateOptions, TIM } from '../index.ts'

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
  /** What a backend calls. */
  readonly backend: ChatClient
  /** Moves the service's clock on. */
  advance(ms: number): void
  userSig(userId: string, nowMs?: number): string
  /** Makes an instance that is logged in; without a change stream unless `options` say otherwise. */
  logIn(userId?: string, options?: Partial<CreateOptions>): Promise<ChatSDK>
}

/** Starts a service whose answers are checked against their spec. */
export async function startService(): Promise<TestService> {
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ sdkAppId, secretKey, customFields, users }] })
  let aheadMs = 0
  let lastMs = 0
  const clock = {
    // No moment twice, so that every change has its own.
    now() {
      lastMs = Math.max(lastMs + 1, Date.now() + aheadMs)
      return lastMs
    },
  }
  const { fetch } = createService({ store, clock, answers: { chat: {}, lcic: {}, web: webAnswers } })
  const signer = createUserSigSigner({ sdkAppId, secretKey })
  const userSig = (userId: string, nowMs = Date.now()) => signer.sign(userId, { expireSeconds: 600, nowMs })
  const backend = createChatClient({
    baseUrl: 'http://localhost',
    fetch,
    sdkAppId,
    identifier: 'administrator',
    userSig: () => userSig('administrator', clock.now()),
  })
  return {
    fetch,
    backend,
    userSig,
    advance(ms) {
      aheadMs += ms
    },
    async logIn(userID = 'user1', options = {}) {
      const tim = TIM.create({ SDKAppID: sdkAppId, live: false, ...options, fetch: options.fetch ?? fetch })
      await tim.login({ userID, userSig: userSig(userID) })
      return tim
    },
  }
}
