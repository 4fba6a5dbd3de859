import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'

describe('portrait state', () => {
  it('saves, lists, restores and deletes snapshots', async () => {
    const { run } = await startCommandService()
    const nick = async () => JSON.parse((await run(['profile', 'get', 'rider_17', 'nick', '--json'])).stdout).nick
    expect((await run(['state', 'snapshot'])).stdout).toBe('There are no snapshots.\n')
    expect((await run(['state', 'snapshot', 'before'])).stdout).toBe('Saved before: 1 app, 4 users, 0 pushes.\n')
    await run(['profile', 'set', 'rider_17', 'nick=Zoe'])
    expect((await run(['state', 'snapshot'])).stdout).toMatch(/^before {2}20.*Z {2}1 app, 4 users, 0 pushes\n$/)
    expect(await nick()).toBe('Zoe')
    expect(await run(['state', 'restore', 'before'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Add --yes'),
    })
    expect((await run(['state', 'restore', 'before', '--yes'])).stdout).toContain('Restored before: 1 app, 4 users')
    expect(await nick()).toBe('Aoi')
    expect((await run(['state', 'snapshot', 'before', '--delete'])).stdout).toContain('Deleted before')
    expect(await run(['state', 'restore', 'before', '--yes'])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('snapshot-not-found'),
    })
    expect(await run(['state', 'snapshot', '--delete'])).toMatchObject({
      code: 2,
      stderr: 'Name the snapshot to delete.\n',
    })
  })

  it('goes back to the seed', async () => {
    const { run } = await startCommandService()
    await run(['call', 'account_delete', '{"DeleteItem":[{"UserID":"rider_17"}]}'])
    expect(await run(['profile', 'get', 'rider_17'])).toMatchObject({ code: 3 })
    expect(await run(['state', 'reset'])).toMatchObject({ code: 2 })
    expect((await run(['state', 'reset', '--yes'])).stdout).toBe('Back to the seed: 1 app, 4 users, 0 pushes.\n')
    expect(await run(['profile', 'get', 'rider_17'])).toMatchObject({ code: 0 })
  })

  it('seeds apps and users', async () => {
    const { run } = await startCommandService()
    const directory = temporaryDirectory()
    writeFileSync(
      join(directory, 'seed.json'),
      '{"version":1,"apps":[{"sdkAppId":1400000009,"users":[{"userId":"a"}]}]}',
    )
    expect(await run(['state', 'seed', 'seed.json'], { directory })).toEqual({
      code: 0,
      stdout: 'Seeded 1 apps with 1 users.\n',
      stderr: '',
    })
    expect((await run(['app', 'list'])).stdout).toContain('1400000009')
    expect(await run(['state', 'seed', 'none.json'], { directory })).toMatchObject({ code: 1 })
  })

  it('seeds users of one app from lines, and names a broken one', async () => {
    const { run } = await startCommandService()
    const directory = temporaryDirectory()
    const lines = Array.from({ length: 2_500 }, (_, index) => `{"userId":"u${index}","profile":{"nick":"${index}"}}`)
    writeFileSync(join(directory, 'users.ndjson'), lines.join('\n'))
    expect((await run(['state', 'seed', 'users.ndjson'], { directory })).stdout).toMatch(
      /^Seeded 2,?500 users of the app/,
    )
    expect((await run(['profile', 'get', 'u2499', 'nick'])).stdout).toContain('2499')
    writeFileSync(join(directory, 'broken.ndjson'), '{"userId":"x1"}\n{"userId":7}\n')
    expect(await run(['state', 'seed', 'broken.ndjson'], { directory })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/broken-line .*Line 2/),
    })
    writeFileSync(join(directory, 'broken.ndjson'), '{"userId":"x1"}\n{\n')
    expect(await run(['state', 'seed', 'broken.ndjson'], { directory })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('broken.ndjson, line 2, is not JSON'),
    })
  })

  it('exports everything, and imports it elsewhere', async () => {
    const [from, to] = [await startCommandService(), await startCommandService()]
    const directory = temporaryDirectory()
    await from.run(['profile', 'set', 'rider_17', 'nick=Zoe'])
    expect((await from.run(['state', 'export', 'all.ndjson'], { directory })).stdout).toBe(
      'Exported 1 app, 4 users, 0 pushes.\n',
    )
    expect(await to.run(['state', 'import', 'all.ndjson'], { directory })).toMatchObject({ code: 2 })
    const imported = await to.run(['state', 'import', 'all.ndjson', '--yes', '--json'], { directory })
    expect(JSON.parse(imported.stdout)).toEqual({ apps: 1, users: 4, pushes: 0 })
    const withoutHeader = (text: string) => text.slice(text.indexOf('\n'))
    const [one, other] = [await from.run(['state', 'export']), await to.run(['state', 'export'])]
    expect(withoutHeader(other.stdout)).toBe(withoutHeader(one.stdout))
    expect(await to.run(['state', 'import', '-', '--yes'], { input: one.stdout })).toMatchObject({ code: 0 })
    expect(await to.run(['state', 'import', '-', '--yes'], { input: one.stdout.slice(0, -60) })).toMatchObject({
      code: 1,
    })
    expect(await to.run(['state', 'export', 'nowhere/all.ndjson'], { directory })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere/all.ndjson cannot be written'),
    })
  })
})
