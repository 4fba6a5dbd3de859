import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { webOperations } from '@portrait/protocol'
import { createUserSigSigner } from '@portrait/signing'
import { describe, expect, it } from 'vitest'
import { callChat } from '../../testing/call-chat.ts'
import { runInProcess } from '../../testing/run-in-process.ts'
import { spawnPortrait } from '../../testing/spawn-portrait.ts'
import { startTestServer, temporaryDirectory } from '../../testing/start-test-server.ts'

const portrait = (...args: string[]) => spawnPortrait(args)

describe('portrait start', { timeout: 60_000 }, () => {
  it('prints a curl line that works, and stops on SIGTERM', async () => {
    const data = temporaryDirectory()
    const command = portrait('start', '--port', '0', '--data', data)
    const text = await command.printed('Stop with Ctrl-C.')
    const line =
      text
        .split('\n')
        .find((candidate) => candidate.includes('curl'))
        ?.trim() ?? ''
    const curl = spawn('sh', ['-c', line])
    let answer = ''
    curl.stdout.on('data', (chunk) => (answer += chunk))
    await once(curl, 'close')
    expect(JSON.parse(answer)).toMatchObject({
      ErrorCode: 0,
      UserProfileItem: [{ To_Account: 'rider_17', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' }, {}] }],
    })
    expect(text).toContain(join(data, 'ready.json'))
    command.child.kill('SIGTERM')
    expect(await command.exited).toBe(0)
    expect(existsSync(join(data, 'ready.json'))).toBe(false)
    expect(command.output.stderr).toBe('')
  })

  it('that is told to stop while it starts leaves nothing behind', async () => {
    const data = temporaryDirectory()
    let stop: (signal: 'SIGTERM') => void = () => {}
    const stopper = (given: typeof stop) => {
      stop = given
    }
    const run = runInProcess(['start', '--port', '0', '--data', data, '--json'], { stopper })
    await new Promise(setImmediate)
    stop('SIGTERM')
    expect(await run).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(data, 'ready.json'))).toBe(false)
  })

  it('prints the ready file for machines', async () => {
    const command = portrait('start', '--port', '0', '--ephemeral', '--data', temporaryDirectory(), '--json')
    expect(JSON.parse(await command.printed('\n'))).toMatchObject({ pid: command.child.pid, admin: 'administrator' })
  })

  it.each([
    ['a seed that is not JSON', 'nonsense', /seed file .* is not JSON/],
    ['a seed of another shape', '{"version":1,"apps":[{"color":"red"}]}', /apps\[0\]\.color is not known here/],
    ['a seed that is not there', undefined, /seed file .*ENOENT/],
  ])('explains %s without a stack trace', async (_name, text, message) => {
    const seed = join(temporaryDirectory(), 'seed.json')
    if (text !== undefined) writeFileSync(seed, text)
    const command = portrait('start', '--port', '0', '--data', temporaryDirectory(), '--seed', seed)
    expect(await command.exited).toBe(1)
    expect(command.output.stderr).toMatch(message)
    expect(command.output.stderr).not.toMatch(/\n\s+at /)
  })

  it.each([
    ['off', false],
    ['0.01', true],
  ])('with --limits %s refuses calls: %s', async (limits, isLimited) => {
    const data = temporaryDirectory()
    const command = portrait('start', '--port', '0', '--ephemeral', '--data', data, '--json', '--limits', limits)
    const ready = JSON.parse(await command.printed('\n'))
    const check = () => callChat(ready, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] })
    const answers = await Promise.all(Array.from({ length: 50 }, check))
    expect(answers.some(({ ErrorInfo }) => ErrorInfo.includes('allowed per 1 s'))).toBe(isLimited)
  })

  it.each(['fast', '0', '-1', 'Infinity'])('explains limits that are none: %s', async (limits) => {
    const command = portrait('start', '--limits', limits)
    expect(await command.exited).toBe(2)
    expect(command.output.stderr).toContain('Limits are real, off, or a factor above 0.')
  })

  it.each([
    [['--check'], 500, /internal error: .*The answer of getMyProfile breaks its spec: level must be integer/],
    [[], 200, /^$/],
  ])('with %j answers %d to what breaks its spec', async (options, status, log) => {
    const data = temporaryDirectory()
    await (await startTestServer({ dataDirectory: data })).close()
    const db = new DatabaseSync(join(data, 'portrait.sqlite'))
    db.exec(`UPDATE users SET doc = json_set(doc, '$.fields.Tag_Profile_IM_Level', 'three') WHERE id = 'rider_17'`)
    db.close()
    const command = portrait('start', '--port', '0', '--data', data, '--json', ...options)
    const ready = JSON.parse(await command.printed('\n'))
    const authorization = `Bearer ${createUserSigSigner(ready).sign('rider_17', { expireSeconds: 60 })}`
    const headers = { authorization, 'x-portrait-app': String(ready.sdkAppId) }
    expect((await fetch(ready.url + webOperations.getMyProfile.path, { headers })).status).toBe(status)
    command.child.kill('SIGTERM')
    await command.exited
    expect(command.output.stderr).toMatch(log)
  })

  it('explains a port that is none', async () => {
    const command = portrait('start', '--port', 'eighty')
    expect(await command.exited).toBe(2)
    expect(command.output.stderr).toContain('A port is a number from 0 to 65535.')
  })
})
