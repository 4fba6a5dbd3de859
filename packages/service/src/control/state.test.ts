import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callChat, callWeb } from '../testing/call.ts'
import { callControl, controlRequest, readLinesOf } from '../testing/control-request.ts'
import { controlToken } from '../testing/control-token.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'

const users = `/apps/${mainApp.sdkAppId}/users`
const push = { MsgRandom: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'a' } }] }

/** Everything that an export shows, but for the moment it was made at. */
async function exported(service: TestService): Promise<readonly string[]> {
  const [, ...lines] = await readLinesOf(await service.handle(controlRequest('GET', '/state')))
  return lines
}

async function sendLines(service: TestService, method: string, path: string, lines: readonly string[]) {
  return jsonOf(await service.handle(controlRequest(method, path, { text: lines.join('\n') })))
}

const seedLines = (service: TestService, ...lines: unknown[]) =>
  sendLines(
    service,
    'POST',
    users,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
  )

describe('a seed', () => {
  it('writes apps and users over what is there, and shows no secret', async () => {
    const service = await startTestService()
    const apps = [{ sdkAppId: mainApp.sdkAppId, name: 'seeded', users: [{ userId: 'new', profile: { nick: 'New' } }] }]
    const answer = await callControl(service, 'POST', '/seed', { version: 1, apps })
    expect(answer).toMatchObject({ apps: [{ name: 'seeded', secretId: 'AKIDmain' }], users: 1 })
    expect(JSON.stringify(answer)).not.toContain('secretKey')
    expect(await callControl(service, 'GET', users)).toMatchObject({ total: 3 })
    expect(await callWeb(service, 'getMyProfile', { userId: 'new' })).toMatchObject({ nick: 'New' })
  })

  it.each([
    [{ version: 2, apps: [{}] }, 'invalid', 'version must be equal to constant'],
    [{ version: 1, apps: [{ users: [{ userId: 'a' }, { userId: 'a' }] }] }, 'seed-refused', 'a: this user'],
    [
      { version: 1, apps: [{ users: [{ userId: 'a', profile: { location: 'x'.repeat(17) } }] }] },
      'seed-refused',
      'User a: Tag_Profile_IM_Location has 17 bytes',
    ],
    [{ version: 1, apps: [{}, { fieldPermissions: [{ tag: 'Tag_Profile_IM_Levl' }] }] }, 'seed-refused', 'IM_Level?'],
  ])('%j is refused as a whole: %s', async (seed, code, detail) => {
    const service = await startTestService()
    const before = await exported(service)
    const answer = await callControl(service, 'POST', '/seed', seed)
    expect(answer).toMatchObject({ code, detail: expect.stringContaining(detail) })
    expect(await exported(service)).toEqual(before)
  })

  it('that is huge is refused before it is read whole, and one that is no JSON', async () => {
    const service = await startTestService()
    const huge = await service.handle(controlRequest('POST', '/seed', { bytes: new Uint8Array(16_777_217) }))
    expect([huge.status, jsonOf(huge)]).toEqual([
      413,
      expect.objectContaining({ code: 'body-too-large', detail: expect.stringContaining('lines of JSON') }),
    ])
    const broken = await service.handle(controlRequest('POST', '/seed', { text: '{"version":1' }))
    expect([broken.status, jsonOf(broken).code]).toEqual([400, 'not-json'])
  })
})

describe('users in bulk', () => {
  it('are written, those who exist anew, and may end with or without a line break', async () => {
    const service = await startTestService()
    expect(await seedLines(service, { userId: 'a' }, { userId: 'rider_17', profile: { nick: 'Zoe' } }, '')).toEqual({
      users: 2,
    })
    expect(await seedLines(service, { userId: 'b' })).toEqual({ users: 1 })
    expect(await callControl(service, 'GET', `${users}/rider_17`)).toMatchObject({
      fields: { Tag_Profile_IM_Nick: 'Zoe' },
      version: 1,
    })
    expect(await callControl(service, 'GET', users)).toMatchObject({ total: 4 })
    expect(await seedLines(service)).toEqual({ users: 0 })
  })

  it('are written a thousand at a time: a broken line keeps its own thousand back, and no other', async () => {
    const service = await startTestService([{ ...mainApp, users: [] }])
    const lines = Array.from({ length: 2500 }, (_, index) => ({ userId: `user_${index}` }))
    const broken = lines.map((line, index) => (index === 1499 ? { userId: '' } : line))
    const answer = await seedLines(service, ...broken)
    expect(answer).toMatchObject({ code: 'broken-line', line: 1500, detail: expect.stringContaining('Line 1500:') })
    expect(await callControl(service, 'GET', users)).toMatchObject({ total: 1000 })
    expect(await seedLines(service, ...lines)).toEqual({ users: 2500 })
    expect(await callControl(service, 'GET', users)).toMatchObject({ total: 2500 })
  })

  it.each([
    ['{"userId"', 'It is not JSON.'],
    ['', 'It is empty.'],
    ['[]', 'The body must be object'],
    [{ userId: 'b', color: 'red' }, 'color is not known here.'],
    [{ userId: 'b', attributes: { none: 'x' } }, 'no attribute named none'],
    [{ userId: 'b', profile: { nick: 'BadWord' } }, 'a word that the app forbids'],
    [{ userId: 'a' }, 'User a is in line 1 already.'],
    [{ userId: 'b', lcic: { originId: 'crm-17' } }, 'crm-17'],
    [`{"userId":"b","tags":["${'x'.repeat(1_048_576)}"]}`, 'It has more than 1048576 bytes.'],
  ])('with the second line %j are refused: %s', async (line, detail) => {
    const service = await startTestService()
    const before = await exported(service)
    const answer = await seedLines(service, { userId: 'a' }, line, { userId: 'c' })
    expect(answer).toMatchObject({ code: 'broken-line', status: 400, line: 2, detail: expect.stringContaining(detail) })
    expect(await exported(service)).toEqual(before)
  })

  it('need an app, and text in UTF-8', async () => {
    const service = await startTestService()
    expect(await sendLines(service, 'POST', '/apps/5/users', ['{}'])).toMatchObject({ code: 'app-not-found' })
    const bytes = Uint8Array.from([0x7b, 0xff])
    const response = await service.handle(controlRequest('POST', users, { bytes }))
    expect(jsonOf(response)).toMatchObject({ code: 'broken-line', detail: expect.stringContaining('not UTF-8') })
  })

  it('may come in pieces that cut lines and letters anywhere', async () => {
    const text = ['a', 'b', 'c'].map((userId) => JSON.stringify({ userId, profile: { nick: '名前 é' } })).join('\n')
    const bytes = new TextEncoder().encode(text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const service = await startTestService()
        const marks = [0, ...cuts.sort((one, other) => one - other), bytes.length]
        async function* pieces() {
          for (const [index, mark] of marks.entries()) yield bytes.subarray(mark, marks[index + 1] ?? bytes.length)
        }
        const request = { ...controlRequest('POST', users), streamBody: pieces }
        expect(jsonOf(await service.handle(request))).toEqual({ users: 3 })
        expect(await callControl(service, 'GET', `${users}/b`)).toMatchObject({
          fields: { Tag_Profile_IM_Nick: '名前 é' },
        })
      }),
      { numRuns: 50 },
    )
  })
})

describe('an export', () => {
  it('is lines: a header, apps, users, pushes, and an end that counts them', async () => {
    const service = await startTestService([mainApp])
    await callChat(service, 'im_push', push)
    const response = await service.handle(controlRequest('GET', '/state'))
    expect(response).toMatchObject({ status: 200, headers: { 'content-type': 'application/x-ndjson' } })
    const lines = (await readLinesOf(response)).map((line) => JSON.parse(line))
    expect(lines.map(({ type }) => type)).toEqual(['portrait-state', 'app', 'user', 'user', 'push', 'end'])
    expect(lines[0]).toEqual({ type: 'portrait-state', version: 1, exportedAt: testNowMs })
    expect(lines[1]).toMatchObject({ app: { secretKey: mainApp.secretKey } })
    expect(lines[5]).toEqual({ type: 'end', apps: 1, users: 2, pushes: 1 })
  })

  it('is imported as it was, into the service or another', async () => {
    const service = await startTestService()
    await callChat(service, 'im_push', push)
    await callChat(service, 'kick', { UserID: 'rider_18' })
    const lines = await readLinesOf(await service.handle(controlRequest('GET', '/state')))
    const expected = await exported(service)
    await callControl(service, 'DELETE', `/apps/${mainApp.sdkAppId}`)
    const other = await startTestService([{ name: 'only' }])
    for (const target of [service, other]) {
      expect(await sendLines(target, 'PUT', '/state', lines)).toEqual({ apps: 3, users: 4, pushes: 1 })
      expect(await exported(target)).toEqual(expected)
    }
    expect(await callChat(other, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] })).toMatchObject({
      ErrorCode: 0,
    })
  })
})

describe('a broken import', () => {
  const withLine = (lines: readonly string[], index: number, line: string) => lines.with(index, line)

  it.each<[string, (lines: readonly string[]) => readonly string[], object]>([
    ['breaks off', (lines) => lines.slice(0, 5), { code: 'state-incomplete' }],
    ['has lost a line', (lines) => lines.toSpliced(5, 1), { code: 'state-incomplete' }],
    ['is empty', () => [], { code: 'state-incomplete' }],
    ['is not JSON in the middle', (lines) => withLine(lines, 4, '{'), { code: 'broken-line', line: 5 }],
    ['has a line of another shape', (lines) => withLine(lines, 4, '{"type":"user"}'), { code: 'broken-line', line: 5 }],
    [
      'has a line of an unknown type',
      (lines) => withLine(lines, 4, '{"type":"pet"}'),
      { code: 'broken-line', line: 5 },
    ],
    ['has a user twice', (lines) => lines.toSpliced(5, 0, lines[4] ?? ''), { code: 'broken-line', line: 6 }],
    ['has an app twice', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), { code: 'broken-line', line: 3 }],
    ['has a user without its app', (lines) => lines.toSpliced(1, 1), { code: 'broken-line', line: 4 }],
    ['has no header', (lines) => lines.slice(1), { code: 'broken-line', line: 1 }],
    ['has its header twice', (lines) => lines.toSpliced(1, 0, lines[0] ?? ''), { code: 'broken-line', line: 2 }],
    ['goes on after its end', (lines) => [...lines, lines.at(-1) ?? ''], { code: 'broken-line', line: 10 }],
    [
      'is of a later version',
      (lines) => withLine(lines, 0, '{"type":"portrait-state","version":2}'),
      { code: 'state-version' },
    ],
    [
      'is of no version',
      (lines) => withLine(lines, 0, '{"type":"portrait-state","exportedAt":0}'),
      { code: 'broken-line' },
    ],
    [
      'has a setting that is refused',
      (lines) =>
        withLine(
          lines,
          1,
          (lines[1] ?? '').replace('"fieldPermissions":[]', '"fieldPermissions":[{"tag":"Tag_Profile_IM_Nik"}]'),
        ),
      { code: 'broken-line', line: 2, detail: expect.stringContaining('Tag_Profile_IM_Nick?') },
    ],
  ])('that %s changes nothing', async (_name, breakLines, problem) => {
    const service = await startTestService()
    const lines = await readLinesOf(await service.handle(controlRequest('GET', '/state')))
    expect(lines).toHaveLength(1 + 3 + 4 + 1)
    await callControl(service, 'PATCH', `/apps/${mainApp.sdkAppId}`, { name: 'after the export' })
    const before = await exported(service)
    expect(await sendLines(service, 'PUT', '/state', breakLines(lines))).toMatchObject(problem)
    expect(await exported(service)).toEqual(before)
  })

  it('whose connection breaks changes nothing', async () => {
    const errors: unknown[] = []
    const service = await startTestService(undefined, { onError: (error) => errors.push(error) })
    const lines = await readLinesOf(await service.handle(controlRequest('GET', '/state')))
    await seedLines(service, { userId: 'later' })
    const before = await exported(service)
    async function* pieces() {
      yield new TextEncoder().encode(lines.slice(0, 4).join('\n'))
      throw new Error('gone')
    }
    const response = await service.handle({ ...controlRequest('PUT', '/state'), streamBody: pieces })
    expect([response.status, errors]).toEqual([500, [new Error('gone')]])
    expect(await exported(service)).toEqual(before)
  })
})

describe('snapshots', () => {
  it('are saved, listed, restored as often as one likes, and deleted', async () => {
    const service = await startTestService()
    await callChat(service, 'im_push', push)
    const before = await exported(service)
    expect(await callControl(service, 'PUT', '/snapshots/clean')).toEqual({
      name: 'clean',
      savedAt: testNowMs,
      apps: 3,
      users: 4,
      pushes: 1,
    })
    for (let round = 0; round < 2; round++) {
      await seedLines(service, { userId: 'later' }, { userId: 'rider_17' })
      await callControl(service, 'DELETE', `/apps/${otherApp.sdkAppId}`)
      service.advance(2000)
      await callChat(service, 'im_push', push)
      expect(await callControl(service, 'POST', '/snapshots/clean/restore')).toMatchObject({ name: 'clean', users: 4 })
      expect(await exported(service)).toEqual(before)
    }
    await callControl(service, 'PUT', '/snapshots/second')
    const { snapshots } = await callControl(service, 'GET', '/snapshots')
    expect(snapshots.map(({ name }: { name: string }) => name)).toEqual(['clean', 'second'])
    expect(await callControl(service, 'DELETE', '/snapshots/clean')).toMatchObject({ name: 'clean' })
    expect(await callControl(service, 'DELETE', '/snapshots/clean')).toMatchObject({ code: 'snapshot-not-found' })
    expect(await callControl(service, 'POST', '/snapshots/clean/restore')).toMatchObject({ code: 'snapshot-not-found' })
  })

  it('are bounded in number, and have plain names', async () => {
    const service = await startTestService()
    for (let index = 0; index < 32; index++) {
      expect(await callControl(service, 'PUT', `/snapshots/s${index}`)).toMatchObject({ name: `s${index}` })
    }
    expect(await callControl(service, 'PUT', '/snapshots/more')).toMatchObject({
      code: 'too-many-snapshots',
      status: 409,
    })
    expect(await callControl(service, 'PUT', '/snapshots/s7')).toMatchObject({ name: 's7' })
    expect(await callControl(service, 'PUT', '/snapshots/..')).toMatchObject({ code: 'invalid' })
  })
})

describe('a reset', () => {
  const seed = { version: 1 as const, apps: [{ ...mainApp, users: [{ userId: 'seeded' }] }] }

  it('leaves exactly the seed, and keeps snapshots', async () => {
    const service = await startTestService(undefined, { control: { token: controlToken, seed: () => seed } })
    await callControl(service, 'PUT', '/snapshots/before')
    expect(await callControl(service, 'POST', '/state/reset')).toEqual({ apps: 1, users: 1, pushes: 0 })
    expect(await callControl(service, 'GET', users)).toMatchObject({ users: [{ userId: 'seeded' }], total: 1 })
    expect(await callControl(service, 'POST', '/snapshots/before/restore')).toMatchObject({ apps: 3 })
  })

  it('keeps secrets that the seed leaves to chance', async () => {
    const { secretKey: _, ...open } = mainApp
    const control = { token: controlToken, seed: () => ({ version: 1 as const, apps: [open] }) }
    const service = await startTestService(undefined, { control })
    const { secretKey } = await callControl(service, 'POST', `/apps/${mainApp.sdkAppId}/secret-key/rotate`)
    await callControl(service, 'POST', '/state/reset')
    expect(await callControl(service, 'GET', `/apps/${mainApp.sdkAppId}`)).toMatchObject({ secretKey })
  })

  it('is refused where there was no seed', async () => {
    const service = await startTestService()
    expect(await callControl(service, 'POST', '/state/reset')).toMatchObject({ code: 'no-seed', status: 409 })
  })
})

describe('whatever replaces everything', () => {
  it.each<[string, string, string]>([
    ['a restore', 'POST', '/snapshots/one/restore'],
    ['a reset', 'POST', '/state/reset'],
    ['an import', 'PUT', '/state'],
  ])('tells who follows changes: %s', async (_name, method, path) => {
    const seed = () => ({ version: 1 as const, apps: [mainApp] })
    const service = await startTestService(undefined, { control: { token: controlToken, seed } })
    await callControl(service, 'PUT', '/snapshots/one')
    const { text } = { text: (await readLinesOf(await service.handle(controlRequest('GET', '/state')))).join('\n') }
    await callChat(service, 'kick', { UserID: 'rider_17' })
    const { newestSeq } = await service.store.eventLog()
    const told: string[] = []
    service.store.watch((change) => told.push(change))
    expect((await service.handle(controlRequest(method, path, { text }))).status).toBe(200)
    expect(told).toEqual(['restored'])
    expect((await service.store.eventLog()).forgottenSeq).toBeGreaterThan(newestSeq)
    expect(await service.store.readEvents(0, 10)).toEqual([])
  })
})
