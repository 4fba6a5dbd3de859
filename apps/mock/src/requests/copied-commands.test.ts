import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createMock } from '@portrait/msw'
import type { JournalEntry } from '@portrait/protocol'
import { type RunningServer, startServer } from '@portrait/server'
import { type DoorRequest, doorHost, doorSeed, doorStory } from '@portrait/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openLiveSource } from '../source/live-source.ts'
import { createWorkerSource } from '../source/worker-source.ts'
import { copyAsCurl } from './copy-request.ts'
import { toCurl } from './to-curl.ts'

let directory: string
let server: RunningServer

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portrait-commands-'))
  const where = { port: 0, host: '127.0.0.1', dataDirectory: directory, ephemeral: true, limits: 'off' } as const
  server = await startServer({ ...where, seed: doorSeed })
})
afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true })
})

const openSource = () => openLiveSource({ baseUrl: server.ready.url, token: server.ready.controlToken ?? '' })

/** Sends a request of the story as it is: `fetch` would name its own host. */
async function send({ method, url, headers, body }: DoorRequest): Promise<void> {
  const sent = request(`${server.ready.url}${url}`, { method, headers: { host: doorHost, ...headers } }).end(body)
  const [response] = await once(sent, 'response')
  response.resume()
  await once(response, 'end')
}

async function newest(source: Awaited<ReturnType<typeof openSource>>): Promise<JournalEntry> {
  const { entries } = await source.controls.readJournal({ limit: 10 })
  const entry = entries.find(({ api }) => api !== 'control')
  if (entry === undefined) throw new Error('Nothing was asked.')
  return entry
}

it('is answered as the request was: each of a story, as soon as it was told', async () => {
  const source = await openSource()
  // Kicks and pushes have their seconds.
  const { nowMs } = await source.controls.freezeClock({})
  const different: string[] = []
  for (const told of doorStory(source.app, Math.floor(nowMs / 1000))) {
    await send(told)
    const entry = await newest(source)
    await promisify(execFile)('sh', ['-c', await copyAsCurl(entry, source)])
    const again = await newest(source)
    expect(again.id, told.name).toBeGreaterThan(entry.id)
    expect([again.method, again.path, again.operation], told.name).toEqual([entry.method, entry.path, entry.operation])
    if (again.code !== entry.code || again.status !== entry.status) different.push(told.name)
  }
  await source.controls.releaseClock()
  expect(different).toEqual([
    // Signed rightly, as the command says.
    'expired',
    // Done already.
    'register',
    // Signed rightly, as the command says.
    'another body than was signed',
    // Done already.
    'push',
    // Without the body that was not kept, as the command says.
    'a push that is too large',
    // Done already.
    'delete a user',
  ])
}, 60_000)

it('has a fresh signature where the journal has none, and what was asked, quoted', async () => {
  const mock = createMock({ seed: { users: [{ userId: 'rider_17' }] } })
  await mock.fetch(`${mock.baseUrl}/web/v1/profile`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${mock.userSig('rider_17')}`,
      'content-type': 'application/json',
      'x-portrait-app': String(mock.app.sdkAppId),
    },
    body: '{"nick":"It\'s"}',
  })
  const [entry] = (await mock.journal.read({ limit: 1 })).entries
  const command = toCurl(entry!, { baseUrl: 'http://127.0.0.1:7788', app: mock.app, nowMs: Date.now() })
  expect(command.replace(/Bearer [\w*-]+/, 'Bearer eJ-sig')).toBe(
    `curl -sS -X PATCH 'http://127.0.0.1:7788/web/v1/profile' \\
  -H 'authorization: Bearer eJ-sig' \\
  -H 'content-type: application/json' \\
  -H 'x-portrait-app: 1400000001' \\
  --data-binary '{"nick":"It'\\''s"}'`,
  )
})

it('says when its signature is better than that of the request', async () => {
  const mock = createMock()
  const userSig = mock.userSig('rider_17')
  mock.clock.advance(2 * 86_400_000)
  const headers = { authorization: `Bearer ${userSig}`, 'x-portrait-app': String(mock.app.sdkAppId) }
  await mock.fetch(`${mock.baseUrl}/web/v1/profile`, { headers })
  const [entry] = (await mock.journal.read({ limit: 1 })).entries
  expect(await copyAsCurl(entry!, createWorkerSource(mock))).toContain(
    '# The signature had expired; here is a fresh one.',
  )
})

it('is, from the mock page, for a service that has the app: the command says how', async () => {
  const mock = createMock({ seed: { sdkAppId: 1400000077, customFields: [{ key: 'Team' }], users: [{ userId: 'a' }] } })
  const init = { headers: { 'x-tc-action': 'DescribeUser', 'x-tc-version': '2022-08-17' }, body: '{"UserId":"ghost"}' }
  await mock.fetch(mock.signLcic(`${mock.baseUrl}/`, init))
  const [entry] = (await mock.journal.read({ limit: 1 })).entries
  const command = await copyAsCurl(entry!, createWorkerSource(mock))
  const [, seed = ''] = /portrait app create '(.*)'\n/.exec(command) ?? []
  const { url, controlToken } = server.ready
  const headers = { authorization: `Bearer ${controlToken}`, 'content-type': 'application/json' }
  expect((await fetch(`${url}/control/v1/apps`, { method: 'POST', headers, body: seed })).ok).toBe(true)
  // The host is signed: the service of this test is at another port than a local one usually is.
  const { nowMs } = await (await openSource()).controls.readClock()
  const here = toCurl(entry!, { baseUrl: url, app: mock.app, nowMs })
  const { stdout } = await promisify(execFile)('sh', ['-c', here])
  expect(JSON.parse(stdout).Response.Error.Code).toBe(entry?.code)
  expect(command).toContain("'http://127.0.0.1:7788/'")
  expect(command).toContain('for 5 minutes')
})
