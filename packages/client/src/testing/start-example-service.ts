import { chatAnswers, controlAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createTc3Signer, createUserSigSigner } from '@portrait/signing'
import { type ChatClient, createChatClient } from '../chat-client.ts'
import { type ControlClient, createControlClient } from '../control-client.ts'
import { createLcicClient, type LcicClient } from '../lcic-client.ts'
import { createWebClient, type WebClient } from '../web-client.ts'

export const baseUrl = 'http://portrait.test'
export const sdkAppId = 1400000001
export const userId = 'rider_17'
const secretKey = 'example-secret-key'
const tencentCloud = { secretId: 'AKIDexample', secretKey: 'example-cloud-key' }
export const controlToken = 'example-control-token'
const clock = { now: () => 1_800_000_000_000 }

const signer = createUserSigSigner({ sdkAppId, secretKey })
const tc3 = createTc3Signer(tencentCloud)

/** A UserSig that is valid for a day, of which `ageMs` have passed. */
export function signUserSig(identifier: string, ageMs = 0): string {
  return signer.sign(identifier, { expireSeconds: 86_400, nowMs: clock.now() - ageMs })
}

/** A service in process, with one app and one user, and a client for each of its APIs. */
export async function startExampleService(): Promise<{
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>
  readonly chat: ChatClient
  readonly lcic: LcicClient
  readonly web: WebClient
  readonly control: ControlClient
}> {
  const store = createMemoryStore()
  await seedStore(store, {
    version: 1,
    apps: [
      {
        sdkAppId,
        secretKey,
        tencentCloud,
        customFields: [{ key: 'Team' }],
        attributeNames: { '0': 'plan' },
        users: [{ userId, profile: { nick: 'Aoi' } }],
      },
    ],
  })
  const answers = { chat: chatAnswers, control: controlAnswers, lcic: lcicAnswers, web: webAnswers }
  const { fetch } = createService({ store, clock, answers, control: { token: controlToken } })
  return {
    fetch,
    chat: createChatClient({
      baseUrl,
      sdkAppId,
      identifier: 'administrator',
      userSig: () => signUserSig('administrator'),
      fetch,
      answers: chatAnswers,
    }),
    lcic: createLcicClient({
      baseUrl,
      sign: (request) => tc3.sign(request).authorization,
      clock,
      language: 'en-US',
      fetch,
      answers: lcicAnswers,
    }),
    web: createWebClient({ baseUrl, sdkAppId, userSig: async () => signUserSig(userId), fetch }),
    control: createControlClient({ baseUrl, token: controlToken, fetch, answers: controlAnswers }),
  }
}
