import { createMock, type Mock } from '@portrait/msw'
import { createChat, createLcic } from '@portrait/node'
import type { JournalEntry } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { toCurl } from './to-curl.ts'
import { toTest } from './to-test.ts'

const seed = { customFields: [{ key: 'Team' }], users: [{ userId: 'rider_17' }] }
const daysMs = 2 * 86_400_000

async function callWeb(mock: Mock, body: unknown, userSig = mock.userSig('rider_17')): Promise<void> {
  const headers = {
    authorization: `Bearer ${userSig}`,
    'content-type': 'application/json',
    'x-portrait-app': String(mock.app.sdkAppId),
  }
  await mock
    .fetch(`${mock.baseUrl}/web/v1/profile`, { method: 'PATCH', headers, body: JSON.stringify(body) })
    .catch(() => {})
}

async function newest(mock: Mock): Promise<JournalEntry> {
  const [entry] = (await mock.journal.read({ limit: 1 })).entries
  if (entry === undefined) throw new Error('Nothing was asked.')
  return entry
}

/** Runs a copied test as Vitest would, but for its imports. */
async function run(code: string): Promise<readonly string[]> {
  const names: string[] = []
  const bodies: (() => Promise<void>)[] = []
  const collect = (name: string, body: () => Promise<void>) => {
    names.push(name)
    bodies.push(body)
  }
  const withoutImports = code.replaceAll(/^import .*$/gm, '')
  new Function('createMock', 'expect', 'it', withoutImports)(createMock, expect, collect)
  for (const body of bodies) await body()
  return names
}

describe('a test that was copied', () => {
  it('repeats a refusal', async () => {
    const mock = createMock({ seed })
    await callWeb(mock, { location: "seventeen bytes`${'" })
    const entry = await newest(mock)
    const code = toTest(entry, { app: mock.app })
    expect(await run(code)).toEqual(['updateMyProfile answers 40601'])
    // It would notice another outcome.
    await expect(run(code.replace('toBe(400)', 'toBe(200)'))).rejects.toThrow('400')
  })

  it('repeats what was granted, an expired signature and a fault', async () => {
    const mock = createMock({ seed })
    await callWeb(mock, { nick: 'Aoi' })
    expect(await run(toTest(await newest(mock), { app: mock.app }))).toEqual(['updateMyProfile answers 200'])

    const userSig = mock.userSig('rider_17')
    mock.clock.advance(daysMs)
    await callWeb(mock, { nick: 'Aoi' }, userSig)
    expect(await run(toTest(await newest(mock), { app: mock.app }))).toEqual(['updateMyProfile answers 70001'])
    mock.clock.release()

    const fault = { id: 'broken', effect: { drop: true as const } }
    mock.faults.set([fault])
    await callWeb(mock, { nick: 'Aoi' })
    expect(await run(toTest(await newest(mock), { app: mock.app, fault }))).toEqual([
      'updateMyProfile answers no answer',
    ])
  })

  it('repeats a call of a server', async () => {
    const mock = createMock({ seed })
    const chat = createChat({ ...mock.credentials.chat, region: 'singapore', fetch: mock.fetch })
    await chat.profiles.get('rider_17')
    const code = toTest(await newest(mock), { app: mock.app })
    expect(code).not.toContain('[redacted]')
    expect(await run(code)).toEqual(['portrait_get answers 200'])
  })
})

describe('a command that was copied', () => {
  it('has a fresh signature where the journal has none, and what was asked, quoted', async () => {
    const mock = createMock({ seed })
    await callWeb(mock, { nick: "It's" })
    expect(toCurl(await newest(mock), { baseUrl: 'http://127.0.0.1:7788', userSig: 'eJ-sig' })).toBe(
      `curl -sS -X PATCH 'http://127.0.0.1:7788/web/v1/profile' \\
  -H 'authorization: Bearer eJ-sig' \\
  -H 'content-type: application/json' \\
  -H 'x-portrait-app: 1400000001' \\
  --data-binary '{"nick":"It'\\''s"}'`,
    )
  })

  it('says when it must be signed anew', async () => {
    const mock = createMock({ seed })
    const lcic = createLcic({ ...mock.credentials.lcic, host: 'international', fetch: mock.fetch })
    await lcic.users.describe('rider_17').catch(() => {})
    expect(toCurl(await newest(mock), { baseUrl: undefined })).toMatch(/^# LCIC calls carry a signature/)
  })
})
