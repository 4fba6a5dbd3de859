import { createWebClient } from '@portrait/client/web'
import { createChat, defineFields } from '@portrait/node'
import { webAnswers } from '@portrait/protocol/answers'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { createWebGateway, type WebGateway, type WebGatewayOptions } from '../index.ts'

export const sdkAppId = 1_400_000_001
const secretKey = '0123456789abcdef'.repeat(4)
const webhookToken = 'tok-Demo-01'
const fields = defineFields({
  Team: { type: 'string' },
  Secret: { type: 'string', read: ['admin'] },
  Own: { type: 'string', write: ['app'] },
})

/** A service that stands in for the cloud, a gateway in front of it, and clients of both. */
export async function startCloud(options: Partial<WebGatewayOptions> = {}) {
  const store = createMemoryStore()
  const users = [{ userId: 'user1', profile: { nick: 'One' } }, { userId: 'user2' }]
  const webhook = { url: 'http://gateway.test/portrait/webhook', token: webhookToken }
  const { customFields } = fields
  await seedStore(store, { version: 1, apps: [{ sdkAppId, secretKey, customFields, users, webhook }] })
  const gateways: WebGateway[] = []
  const asked: string[] = []
  const service = createService({
    store,
    answers: { chat: {}, lcic: {}, web: webAnswers },
    fetch: (url, init) => gateways[0]?.fetch(url, init) ?? Promise.reject(new Error('There is no gateway yet.')),
  })
  const chat = createChat({
    sdkAppId,
    secretKey,
    admin: 'administrator',
    baseUrl: 'http://cloud.test',
    fields,
    webhookToken,
    fetch(url, init) {
      asked.push(new URL(url).pathname)
      return service.fetch(url, init)
    },
  })
  const errors: unknown[] = []
  const all = {
    chat,
    sdkAppId,
    secretKey,
    fields,
    limits: 'off' as const,
    onError: (error: unknown) => errors.push(error),
  }
  /** Makes one more gateway. The cloud knows the first one alone. */
  function addGateway(more: Partial<WebGatewayOptions> = {}): WebGateway {
    const gateway = createWebGateway({ ...all, ...options, ...more })
    gateways.push(gateway)
    return gateway
  }
  const gateway = addGateway()
  const signer = createUserSigSigner({ sdkAppId, secretKey })
  const userSig = (userId: string, nowMs = Date.now()) => signer.sign(userId, { expireSeconds: 600, nowMs })
  const webOptions = (userId: string, through = gateway) => ({
    baseUrl: 'http://gateway.test',
    fetch: through.fetch,
    sdkAppId,
    userSig: () => userSig(userId),
  })
  return {
    chat,
    gateway,
    addGateway,
    errors,
    asked,
    userSig,
    webOptions,
    webOf: (userId: string) => createWebClient(webOptions(userId)),
    async close() {
      for (const one of gateways) one.close()
      await service.close()
    },
  }
}
