import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { chatSecrets } from './testing/start-service.ts'

const answer = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ErrorDisplay: '' }

/** A server whose connections stay open. */
async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: 0 }, listener).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

/** Sets a nickname in a process of its own; what then still keeps that process alive. */
async function runProgram(baseUrl: string, environment: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const program = `
    import { createChat } from './index.ts'
    const chat = createChat(${JSON.stringify({ ...chatSecrets, baseUrl, maxRetries: 0 })})
    await chat.profiles.set('rider_17', { nick: 'Aoi' })
    await new Promise((resolve) => setImmediate(resolve))
    console.log(JSON.stringify(process.getActiveResourcesInfo()))
  `
  const child = spawn(process.execPath, ['--conditions=@portrait/source', '--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return JSON.parse(printed)
}

it('is not kept alive by connections, deadlines or paces', async () => {
  const baseUrl = await startServer((request, response) => {
    request.resume().on('end', () => response.end(JSON.stringify(answer)))
  })
  const resources = await runProgram(baseUrl)
  expect(resources).not.toContain('TCPSocketWrap')
  expect(resources).not.toContain('Timeout')
})

it('goes by the proxy that the environment names, when Node is told to', async () => {
  const urls: string[] = []
  const proxy = await startServer((request, response) => {
    urls.push(`${request.url}`)
    request.resume().on('end', () => response.end(JSON.stringify(answer)))
  })
  await runProgram('http://chat.example', { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy, NO_PROXY: '' })
  expect(urls).toEqual([expect.stringMatching(/^http:\/\/chat\.example\/v4\/profile\/portrait_set\?/)])
})
