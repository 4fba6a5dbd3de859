import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { callChat } from '../testing/call-chat.ts'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'
import type { Ready } from './ready-file.ts'

interface Received {
  readonly values: readonly unknown[]
  readonly response: ServerResponse
}

/** A webhook's target: what arrives is answered by the test, or not at all. */
async function startTarget() {
  const received: Received[] = []
  const readers: ((webhook: Received) => void)[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const items: readonly { readonly Value: unknown }[] = JSON.parse(text).ProfileItem
    const webhook = { values: items.map(({ Value }) => Value), response }
    const reader = readers.shift()
    if (reader === undefined) received.push(webhook)
    else reader(webhook)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    next: async () => received.shift() ?? new Promise<Received>((resolve) => readers.push(resolve)),
  }
}

/** Starts the command as a process of its own. */
async function startProcess(data: string, seed: string) {
  const main = join(import.meta.dirname, '../main.ts')
  const args = ['--conditions=@portrait/source', main, 'start', '--port', '0', '--data', data, '--seed', seed]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const readyFile = join(data, 'ready.json')
  while (!existsSync(readyFile)) await nextTurn()
  const ready: Ready = JSON.parse(readFileSync(readyFile, 'utf8'))
  return { child, ready }
}

// verifies: chat.webhooks.at-least-once
it('sends a webhook whose process was killed between the write and the delivery', async () => {
  const target = await startTarget()
  const data = temporaryDirectory()
  const seed = join(temporaryDirectory(), 'seed.json')
  const webhook = { url: target.url }
  writeFileSync(
    seed,
    JSON.stringify({ version: 1, apps: [{ sdkAppId: 1_400_000_001, webhook, users: [{ userId: 'a' }] }] }),
  )
  const { child, ready } = await startProcess(data, seed)
  const set = (value: number) =>
    callChat(ready, 'portrait_set', {
      From_Account: 'a',
      ProfileItem: [{ Tag: 'Tag_Profile_IM_Level', Value: value }],
    })

  expect((await set(1)).ErrorCode).toBe(0)
  const first = await target.next()
  expect(first.values).toEqual([1])
  first.response.end()
  expect((await set(2)).ErrorCode).toBe(0)
  // Arrived, but the process never learns of it; the next one was not even sent.
  expect((await target.next()).values).toEqual([2])
  expect((await set(3)).ErrorCode).toBe(0)
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited

  await startTestServer({ dataDirectory: data })
  const again = []
  while (again.at(-1) !== 3) {
    const { values, response } = await target.next()
    response.end()
    again.push(...values)
  }
  // What was answered may come again, when the process died before it could note it.
  expect([
    [2, 3],
    [1, 2, 3],
  ]).toContainEqual(again)
}, 20_000)
