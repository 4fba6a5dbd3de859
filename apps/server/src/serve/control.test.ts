import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createControlClient } from '@portrait/client/control'
import { controlAnswers } from '@portrait/protocol/answers'
import { describe, expect, it } from 'vitest'
import { welcome } from '../commands/start/welcome.ts'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'
import type { RunningServer } from './start-server.ts'

const origin = 'http://console.test'

it('makes a new token at each start, prints it, and opens the control API with it', async () => {
  const [one, two] = [await startTestServer(), await startTestServer()]
  const { url, controlToken, sdkAppId } = one.ready
  expect(controlToken).toMatch(/^[0-9a-f]{64}$/)
  expect(controlToken).not.toBe(two.ready.controlToken)
  expect(welcome(one)).toContain(`Bearer ${controlToken}`)
  const response = await fetch(`${url}/control/v1/apps`, { headers: { authorization: `Bearer ${controlToken}` } })
  expect(await response.json()).toMatchObject({ apps: [{ sdkAppId }] })
  const refused = await fetch(`${url}/control/v1/apps`, {
    headers: { authorization: `Bearer ${two.ready.controlToken}` },
  })
  expect(refused.status).toBe(401)
})

it('can be switched off', async () => {
  const server = await startTestServer({ control: false })
  expect(server.ready).not.toHaveProperty('controlToken')
  expect(welcome(server)).toContain('control    off')
  const response = await fetch(`${server.ready.url}/control/v1/apps`)
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'control-off' })])
})

it('lets pages of listed origins call, and no others', async () => {
  const { url, controlToken } = (await startTestServer({ control: { allowedOrigins: [origin] } })).ready
  const call = (from: string) =>
    fetch(`${url}/control/v1/apps`, { headers: { authorization: `Bearer ${controlToken}`, origin: from } })
  expect((await call(origin)).headers.get('access-control-allow-origin')).toBe(origin)
  expect((await call('http://evil.test')).status).toBe(403)
})

function controlOf({ ready }: RunningServer) {
  return createControlClient({ baseUrl: ready.url, token: ready.controlToken ?? '', answers: controlAnswers })
}

async function collect<Line>(lines: AsyncIterable<Line>): Promise<Line[]> {
  const collected: Line[] = []
  for await (const line of lines) collected.push(line)
  return collected
}

describe('over HTTP and SQLite', () => {
  it('takes users in bulk and an export from a store in memory, and gives the same back', async () => {
    const [memory, file] = [await startTestServer({ ephemeral: true }), await startTestServer()]
    const { sdkAppId } = memory.ready
    const users = Array.from({ length: 3000 }, (_, index) => ({
      userId: `user_${index}`,
      profile: { nick: `Nick ${index}` },
      tags: ['bulk'],
    }))
    expect(await controlOf(memory).seedUsers({ sdkAppId, lines: users })).toEqual({ users: 3000 })
    const exported = await collect(await controlOf(memory).exportState())
    expect(await controlOf(file).importState({ lines: exported })).toEqual({ apps: 1, users: 3004, pushes: 0 })
    const [, ...rows] = exported
    const [, ...again] = await collect(await controlOf(file).exportState())
    expect(again).toEqual(rows)
    for (const server of [memory, file]) {
      const found = await controlOf(server).findUsers({ sdkAppId, idPrefix: 'user_29', tag: 'bulk', limit: 2 })
      expect([found.total, found.users[0]?.userId]).toEqual([111, 'user_29'])
      expect(await controlOf(server).findUsers({ sdkAppId, nick: 'Nick 7' })).toMatchObject({ total: 1 })
    }
  })

  it('goes back to the seed of the first start, also after a restart, with the secrets of the ready file', async () => {
    const dataDirectory = temporaryDirectory()
    const first = await startTestServer({ dataDirectory })
    expect(statSync(join(dataDirectory, 'seed.json')).mode & 0o777).toBe(0o600)
    await first.close()
    const second = await startTestServer({ dataDirectory })
    const { sdkAppId, secretKey } = second.ready
    const control = controlOf(second)
    await control.rotateSecretKey({ sdkAppId })
    await control.deleteApp({ sdkAppId })
    expect(await control.resetState()).toEqual({ apps: 1, users: 4, pushes: 0 })
    expect(await control.getApp({ sdkAppId })).toMatchObject({ secretKey })
    expect(readFileSync(join(dataDirectory, 'ready.json'), 'utf8')).toContain(secretKey)
  })

  it('keeps everything as it is when the connection of an import breaks', async () => {
    const server = await startTestServer()
    const control = controlOf(server)
    const exported = await collect(await control.exportState())
    const sent = request(`${server.ready.url}/control/v1/state`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${server.ready.controlToken}` },
    })
    sent.on('error', () => {})
    for (const line of exported.slice(0, 4)) sent.write(`${JSON.stringify(line)}\n`)
    await once(sent, 'socket')
    sent.destroy()
    const [, ...rows] = exported
    const [, ...again] = await collect(await control.exportState())
    expect(again).toEqual(rows)
  })

  it('answers a broken line to who still sends', async () => {
    const server = await startTestServer()
    const { sdkAppId } = server.ready
    const lines = Array.from({ length: 20_000 }, (_, index) => ({ userId: index === 4 ? '' : `user_${index}` }))
    await expect(controlOf(server).seedUsers({ sdkAppId, lines })).rejects.toMatchObject({
      code: 'broken-line',
      message: expect.stringContaining('Line 5:'),
    })
    expect(await controlOf(server).findUsers({ sdkAppId })).toMatchObject({ total: 4 })
  })
})
