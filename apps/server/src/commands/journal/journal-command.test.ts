import { describe, expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { spawnPortrait } from '../../testing/spawn-portrait.ts'
import { environmentOf } from '../exec/environment-of.ts'

describe('portrait journal', () => {
  it('lists requests, and says of refused ones why', async () => {
    const { run } = await startCommandService()
    await run(['profile', 'get', 'rider_17'])
    await run([
      'call',
      'portrait_set',
      '{"From_Account":"rider_17","ProfileItem":[{"Tag":"Tag_Profile_IM_Nik","Value":"x"}]}',
    ])
    const { stdout } = await run(['journal', 'list', '--operation', 'portrait_set'])
    expect(stdout).toMatch(
      /^ +\d+ {2}[\d:.]+ {2}200 40009 {2}chat portrait_set {2}\d+ administrator {2}[\d.]+ ms\n +tag-misspelt: .*\n$/,
    )
    const all = (await run(['journal', '--json'])).stdout.trim().split('\n')
    const ids = all.map((line) => JSON.parse(line).id)
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    expect((await run(['journal', '--failed', '--operation', 'portrait_get'])).stdout).toBe('')
    expect((await run(['journal', '--limit', '1', '--json'])).stdout.trim().split('\n')).toHaveLength(1)
  })

  it('lays one request out, with its diagnosis and without secrets', async () => {
    const { ready, run } = await startCommandService()
    const wrongKey = { environment: { PORTRAIT_SECRET_KEY: 'f'.repeat(64) } }
    await run(['profile', 'get', 'rider_17'], wrongKey)
    const { id } = JSON.parse((await run(['journal', '--failed', '--json'])).stdout)
    const { stdout } = await run(['journal', 'show', String(id)])
    expect(stdout).toMatch(/^request +\d+\nat .*\ntook .*\noperation +chat, portrait_get\n/)
    expect(stdout).toMatch(/\nWhy it failed\n {2}.*\(wrong-key\)\n(.*\n)* {2}To mend it: /)
    expect(stdout).toMatch(/\nRequest\n {2}POST \/v4\/profile\/portrait_get\?/)
    expect(stdout).toContain('usersig=[redacted]')
    expect(stdout).toMatch(/\nAnswer\n {2}HTTP 200\n\n {2}\{.*70009/)
    expect(stdout).not.toContain(ready.secretKey)
    expect(JSON.parse((await run(['journal', 'show', String(id), '--json'])).stdout)).toMatchObject({ id })
  })

  it('forgets on demand, and says what it keeps', async () => {
    const { run } = await startCommandService()
    await run(['profile', 'get', 'rider_17'])
    expect(await run(['journal', 'show', '99999'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/has no request 99999\. It keeps 1 to \d+\./),
    })
    expect(await run(['journal', 'clear'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await run(['journal', '--operation', 'portrait_get'])).stdout).toBe('')
    expect(await run(['journal', 'show', 'x'])).toMatchObject({ code: 2 })
  })

  it('follows requests until Ctrl-C', { timeout: 60_000 }, async () => {
    const { ready, run } = await startCommandService()
    const args = ['journal', 'follow', '--after', '0', '--operation', 'portrait_get', '--json']
    const command = spawnPortrait(args, { environment: environmentOf(ready) })
    await run(['profile', 'get', 'rider_17'])
    expect(JSON.parse(await command.printed('\n'))).toMatchObject({ operation: 'portrait_get', status: 200 })
    command.child.kill('SIGINT')
    expect([await command.exited, command.output.stderr]).toEqual([130, ''])
  })
})
