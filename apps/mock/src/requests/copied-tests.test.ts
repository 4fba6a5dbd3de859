import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createMock, type Mock } from '@portrait/msw'
import { createChat } from '@portrait/node'
import { doorHost, doorSeed, doorStory } from '@portrait/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorkerSource } from '../source/worker-source.ts'
import { copyAsTest } from './copy-request.ts'

const root = join(import.meta.dirname, '../../../..')
const baseUrl = `http://${doorHost}`
const seededUser = 'users: [{ userId: "rider_17", profile: { nick: "Aoi" } }]'
/** Requests of the story that need more than a state: a signature that was wrong, others before it, a lost body. */
const toFill = [
  'another body than was signed',
  'describe with an old signature',
  'push again at once',
  'a push that is too large',
  'presence for the one who was kicked',
  'register with an old signature',
]
const secrets = [createMock({ seed: doorSeed }).app, createMock().app]
const daysMs = 2 * 86_400_000

/** What Vitest says of a file. */
interface FileResult {
  readonly assertionResults: readonly { readonly status: string }[]
}

let folder: string

// A project with Vitest and @portrait/msw, and nothing else.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portrait-copied-'))
  await mkdir(join(folder, 'node_modules/@portrait'), { recursive: true })
  await symlink(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
  await symlink(join(root, 'packages/msw'), join(folder, 'node_modules/@portrait/msw'))
  // The package is not built here.
  const conditions = `['@portrait/source', 'node']`
  const resolve = `{ conditions: ${conditions}, externalConditions: ${conditions} }`
  const config = `export default { ssr: { resolve: ${resolve} } }`
  await writeFile(join(folder, 'vitest.config.mjs'), config)
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs copied tests as they are, in one file, whose imports they share; the names of those that do not pass. */
async function runCopied(tests: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const [imports = '', ...others] = new Set([...tests.values()].map((code) => code.slice(0, code.indexOf('it('))))
  expect(others).toEqual([])
  const bodies = [...tests.values()].map((code) => code.slice(imports.length))
  await writeFile(join(folder, 'copied.test.ts'), imports + bodies.join('\n'))
  const report = join(folder, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--reporter=json', `--outputFile=${report}`]
  // One that does not pass makes the run fail; the report tells which.
  await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(() => {})
  const [file]: readonly FileResult[] = JSON.parse(await readFile(report, 'utf8')).testResults
  const results = file?.assertionResults ?? []
  expect(results.length).toBe(tests.size)
  return [...tests.keys()].filter((_, at) => results[at]?.status !== 'passed')
}

async function copyNewest(mock: Mock): Promise<string> {
  const [entry] = (await mock.journal.read({ limit: 1 })).entries
  if (entry === undefined) throw new Error('Nothing was asked.')
  return copyAsTest(entry, createWorkerSource(mock))
}

/** A test of every request of the story that all doors tell: each operation, granted and refused. */
async function copyStory(): Promise<Map<string, string>> {
  const beginning = Date.now()
  let nowMs = beginning
  const mock = createMock({ seed: doorSeed, baseUrl, clock: { now: () => nowMs }, onUnknownEndpoint: 'answer' })
  await mock.snapshot()
  const tests = new Map<string, string>()
  for (const { name, url, ...init } of doorStory(mock.app, Math.floor(beginning / 1000))) {
    nowMs += 10
    await mock.fetch(baseUrl + url, init)
    nowMs += 10
    tests.set(name, await copyNewest(mock))
  }
  return tests
}

/** What only somebody can bring about who holds the controls. */
async function copySituations(): Promise<Map<string, string>> {
  const tests = new Map<string, string>()
  const users = [{ userId: 'rider_17', profile: { nick: 'Aoi' } }]
  const mock = createMock({ seed: { customFields: [{ key: 'Team' }], users } })
  const chat = createChat({ ...mock.credentials.chat, region: 'singapore', fetch: mock.fetch, maxRetries: 0 })
  const keep = async (name: string, call: () => Promise<unknown>) => {
    await call().catch(() => {})
    tests.set(name, await copyNewest(mock))
  }
  const read = () => chat.profiles.get('rider_17')
  await keep('a region of the vendor', read)
  mock.faults.set([{ id: 'broken', match: { api: 'chat' }, after: 1, times: 2, effect: { drop: true } }])
  await read()
  await keep('no answer', read)
  mock.faults.set([{ id: 'busy', effect: { code: 60007 } }])
  await keep('a fault', read)
  mock.faults.clear()

  const source = createWorkerSource(mock)
  await source.declareFields([])
  const headers = () => ({
    authorization: `Bearer ${mock.userSig('rider_17')}`,
    'content-type': 'application/json',
    'x-portrait-app': String(mock.app.sdkAppId),
  })
  const set = (body: string) => () =>
    mock.fetch(`${mock.baseUrl}/web/v1/profile`, { method: 'PATCH', headers: headers(), body })
  await keep('a stream', async () => {
    const { body } = await mock.fetch(`${mock.baseUrl}/web/v1/events`, { headers: headers() })
    await body?.cancel()
  })
  await keep(
    'a field that the app has withdrawn',
    set('{"profileCustomField":[{"key":"Tag_Profile_Custom_Team","value":"x"}]}'),
  )
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text
  await keep('text that means something in code', set('{"location":"seventeen bytes`${\\"\'"}'))
  const lcic = () =>
    mock.signLcic(`${mock.baseUrl}/`, {
      headers: { 'x-tc-action': 'DescribeUser', 'x-tc-version': '2022-08-17' },
      body: '{"UserId":"rider_17"}',
    })
  await keep('nobody in LCIC', () => mock.fetch(lcic()))
  const old = lcic()
  mock.clock.advance(daysMs)
  await keep('an old signature of LCIC', () => mock.fetch(old))
  return tests
}

it('passes where it is pasted, or says what to fill in', async () => {
  const tests = new Map([...(await copyStory()), ...(await copySituations())])
  // The seed matters: without it the answer is another one.
  const read = tests.get('a region of the vendor') ?? ''
  expect(read).toContain(seededUser)
  const copies = new Map([...tests, ['without the user', read.replace(seededUser, 'users: []')]])
  const failing = await runCopied(copies)
  expect(failing).toEqual([...toFill, 'without the user'])
  for (const [name, code] of tests) {
    // Whatever has something to fill in says so first of all.
    if (toFill.includes(name)) expect(code).toMatch(/=> \{\n {2}\/\/ .+\.\n/)
    for (const { secretKey, tencentCloud } of secrets) {
      expect(code).not.toContain(secretKey)
      expect(code).not.toContain(tencentCloud.secretKey)
    }
  }
}, 60_000)
