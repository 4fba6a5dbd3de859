import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createWebGateway, type WebGateway } from '@portrait/gateway'
import { createChat, defineFields } from '@portrait/node'
import { startTestServer, type TestServer } from './start-server.ts'
import { sdkAppId, secretKey } from './start-service.ts'

const webhookToken = 'tok-Demo-01'
const fields = defineFields({ Test1: { type: 'string' }, Test2: { type: 'string' } })

/** Starts a gateway, and behind it a server that stands in for the cloud. */
export async function startTestGateway(): Promise<TestServer> {
  let aheadMs = 0
  const clock = { now: () => Date.now() + aheadMs }
  let gateway: WebGateway | undefined
  let server: Server | undefined

  async function listen(port: number): Promise<string> {
    server = createServer((request, response) => void gateway?.listener(request, response))
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  async function stop(): Promise<void> {
    gateway?.close()
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
  }

  const baseUrl = await listen(0)
  const cloud = await startTestServer({ clock, webhook: { url: `${baseUrl}/portrait/webhook`, token: webhookToken } })
  function startGateway(): void {
    const chat = createChat({
      sdkAppId,
      secretKey,
      admin: 'administrator',
      baseUrl: cloud.baseUrl,
      fields,
      webhookToken,
      clock,
    })
    gateway = createWebGateway({ chat, sdkAppId, secretKey, fields, clock, allowedOrigins: 'any' })
  }
  startGateway()

  return {
    ...cloud,
    baseUrl,
    advance(ms) {
      aheadMs += ms
    },
    async restart(meanwhile) {
      await stop()
      await meanwhile?.()
      startGateway()
      await listen(Number(new URL(baseUrl).port))
    },
    async close() {
      await stop()
      await cloud.close()
    },
  }
}
