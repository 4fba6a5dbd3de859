import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createWebGateway } from '@portrait/gateway'
import { type Chat, createChat, defineFields } from '@portrait/node'
import { startServer } from '@portrait/server'
import { build } from 'esbuild'

/** The backend with its page, and what it is built on. */
export interface RunningExample {
  readonly url: string
  readonly sdkAppId: number
  readonly chat: Chat
  stop(): Promise<void>
}

const users = ['rider_17', 'rider_18', 'rider_19']
const html = `<!doctype html><meta charset="utf-8"><title>Profiles</title><link rel="icon" href="data:,">
<style>body{font:16px system-ui;max-width:30rem;margin:3rem auto}button,input{font:inherit;margin:.2rem}</style>
<div id="root"></div><script type="module" src="/page.js"></script>`

/**
 * Starts the backend. With `service` its pages talk to the service, which has the data; with `gateway` they talk to the
 * backend, which asks the cloud. Here the service stands in for the cloud, with the vendor's own API and webhooks.
 */
export async function startExample(mode: 'service' | 'gateway', port = 0): Promise<RunningExample> {
  let answer: (request: Parameters<Listener>[0], response: Parameters<Listener>[1]) => void = () => {}
  type Listener = NonNullable<Parameters<typeof createServer>[1]>
  const backend = createServer((request, response) => answer(request, response))
  const url = await listen(backend, port)

  const secrets = { sdkAppId: 1_400_000_001, secretKey: '0123456789abcdef'.repeat(4) }
  const webhookToken = 'tok-example'
  const cloud = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDirectory: '.portrait',
    ephemeral: true,
    seed: {
      version: 1,
      apps: [
        {
          ...secrets,
          users: users.map((userId) => ({ userId })),
          webhook: { url: `${url}/portrait/webhook`, token: webhookToken },
        },
      ],
    },
  })
  const fields = defineFields({})
  const chat = createChat({ ...secrets, admin: 'administrator', baseUrl: cloud.ready.url, fields, webhookToken })
  const gateway = createWebGateway({ chat, ...secrets, fields })
  const script = await bundlePage()

  const json = (value: object) => ({ type: 'application/json', body: JSON.stringify(value) })
  const settings = { sdkAppId: secrets.sdkAppId, baseUrl: mode === 'service' ? cloud.ready.url : url, users }

  answer = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const user = searchParams.get('user') ?? ''
    const own = () => {
      if (pathname === '/') return { type: 'text/html', body: html }
      if (pathname === '/page.js') return { type: 'text/javascript', body: script }
      if (pathname === '/settings') return json(settings)
      const isSignIn = pathname === '/user-sig' && request.method === 'POST' && users.includes(user)
      return isSignIn ? json({ userSig: chat.userSig(user) }) : undefined
    }
    const found = own()
    if (found === undefined) return void gateway.listener(request, response)
    response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' }).end(found.body)
  }

  return {
    url,
    sdkAppId: secrets.sdkAppId,
    chat,
    async stop() {
      gateway.close()
      backend.closeAllConnections()
      await new Promise((resolve) => backend.close(resolve))
      await cloud.close()
    },
  }
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['@portrait/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
