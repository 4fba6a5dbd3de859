import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'

it('adds, lists and clears rules', async () => {
  const { run } = await startCommandService()
  expect((await run(['faults'])).stdout).toBe('There are no fault rules.\n')
  const rule = ['--operation', 'portrait_get', '--user', 'rider_17', '--code', '40003', '--times', '1']
  expect((await run(['faults', 'add', ...rule, '--id', 'lost'])).stdout).toBe(
    `ID    REQUESTS                              EFFECT      MATCHED  STRUCK  TIMES
lost  operation=portrait_get user=rider_17  code=40003  0        0       1
`,
  )
  expect(await run(['profile', 'get', 'rider_17'])).toMatchObject({ code: 3, stderr: expect.stringContaining('40003') })
  expect(await run(['profile', 'get', 'rider_17'])).toMatchObject({ code: 0 })
  expect(JSON.parse((await run(['faults', 'list', '--json'])).stdout)).toMatchObject([{ matched: 2, struck: 1 }])
  expect((await run(['faults', 'list'])).stdout).toMatch(/^lost .* 2 +1 +1, used up$/m)
  expect((await run(['faults', 'add', '--drop', '--operation', 'kick'])).stdout).toMatch(
    /operation=kick +drop +0 +0 +any$/m,
  )
  expect((await run(['faults', 'clear'])).stdout).toBe('Cleared 2 fault rules.\n')
  expect((await run(['faults', 'clear'])).stdout).toBe('There were no fault rules.\n')
  expect((await run(['faults', 'clear', '--json'])).stdout).toBe('{"cleared":0}\n')
})

it('knows every effect', async () => {
  const { run } = await startCommandService()
  await run(['faults', 'add', '--api', 'lcic', '--code', 'InternalError', '--latency', '1-5', '--probability', '0.5'])
  await run(['faults', 'add', '--app', '1400000001', '--status', '503', '--body', 'busy', '--after', '2'])
  const { stdout } = await run(['faults', 'add', '--drop', '--latency', '3', '--json'])
  const rules = JSON.parse(stdout).map(({ rule }: { rule: { id?: string } }) => ({ ...rule, id: undefined }))
  expect(rules).toEqual([
    { match: { api: 'lcic' }, probability: 0.5, effect: { code: 'InternalError', latency: { ms: 1, upToMs: 5 } } },
    { match: { app: 1400000001 }, after: 2, effect: { http: { status: 503, body: 'busy' } } },
    { effect: { drop: true, latency: { ms: 3 } } },
  ])
})

it('replaces all rules', async () => {
  const { run } = await startCommandService()
  const directory = temporaryDirectory()
  writeFileSync(join(directory, 'rules.json'), '[{"id":"a","effect":{"drop":true}},{"id":"b","effect":{"code":60008}}]')
  expect((await run(['faults', 'set', '@rules.json'], { directory })).stdout).toMatch(
    /^ID.*\na .* drop .*\nb .* code=60008 /,
  )
  expect((await run(['faults', 'set', '-'], { input: '[]' })).stdout).toBe('There are no fault rules.\n')
})

it.each([
  [['add'], 2, 'Say what happens: --code, --status, --drop or --latency.'],
  [['add', '--drop', '--body', 'x'], 2, '--body goes with --status.'],
  [['add', '--latency', 'long'], 2, 'It must be milliseconds'],
  [['add', '--times', 'often', '--drop'], 2, 'It must be a number'],
  [['add', '--api', 'mail', '--drop'], 2, 'Allowed choices are chat, lcic, web'],
  [['set', '{}'], 2, 'The rules must be a list'],
  [['set', '['], 2, 'The rules are not JSON'],
  [['add', '--code', '12345'], 3, 'fault-refused'],
])('explains what cannot be: %j', async (args, code, message) => {
  const { run } = await startCommandService()
  expect(await run(['faults', ...args])).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) })
})
