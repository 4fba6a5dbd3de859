import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ChatClient, createChatClient } from '@portrait/client/chat'
import { type RunningServer, startServer } from '@portrait/server'
import { createUserSigSigner } from '@portrait/signing'
import { sdkAppId, secretKey } from './start-service.ts'

/** A server with the users that the vendor's samples know, and its backend. */
export interface TestServer {
  readonly baseUrl: string
  readonly backend: ChatClient
  /** A UserSig that is valid for an hour of the server's clock. */
  userSig(userId: string): string
  /** Moves the server's clock on. */
  advance(ms: number): void
  /** Ends the server and starts it again on its data, after `meanwhile`. */
  restart(meanwhile?: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

interface TestServerOptions {
  readonly clock?: { now(): number }
  /** Where the app's webhooks go. */
  readonly webhook?: { readonly url: string; readonly token: string }
}

/** Starts the server on a free port. */
export async function startTestServer({ webhook, ...given }: TestServerOptions = {}): Promise<TestServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portrait-browser-'))
  const users = [
    { userId: 'user1', profile: { nick: 'One' } },
    { userId: 'user2', profile: { nick: 'Two' } },
  ]
  const customFields = ['Test1', 'Test2'].map((key) => ({ key }))
  const seed = {
    version: 1 as const,
    apps: [{ sdkAppId, secretKey, customFields, users, ...(webhook && { webhook }) }],
  }
  let aheadMs = 0
  const clock = given.clock ?? { now: () => Date.now() + aheadMs }
  const options = { host: '127.0.0.1', dataDirectory, allowedOrigins: 'any' as const, clock }
  let server: RunningServer = await startServer({ ...options, port: 0, seed })
  const { url: baseUrl } = server.ready
  const signer = createUserSigSigner({ sdkAppId, secretKey })
  const userSig = (userId: string) => signer.sign(userId, { expireSeconds: 3600, nowMs: clock.now() })

  return {
    baseUrl,
    userSig,
    advance(ms) {
      aheadMs += ms
    },
    backend: createChatClient({
      baseUrl,
      sdkAppId,
      identifier: 'administrator',
      userSig: () => userSig('administrator'),
    }),
    async restart(meanwhile) {
      await server.close()
      await meanwhile?.()
      server = await startServer({ ...options, port: Number(new URL(baseUrl).port) })
    },
    async close() {
      await server.close()
      await rm(dataDirectory, { recursive: true })
    },
  }
}
