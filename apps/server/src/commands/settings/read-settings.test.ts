import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type RunOptions, runInProcess } from '../../testing/run-in-process.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'

const key = 'k'.repeat(64)

/** Which app and user a UserSig was made for tells which settings counted. */
async function whoIs(args: readonly string[], options: RunOptions) {
  const { code, stdout, stderr } = await runInProcess(['sig', 'make', '--json', ...args], options)
  if (code !== 0) return stderr
  const { userId, sdkAppId } = JSON.parse(stdout)
  return [userId, sdkAppId]
}

function write(directory: string, name: string, json: unknown): string {
  const path = join(directory, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  return path
}

/** A process other than this one, as a service would be. */
async function otherPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  onTestFinished(() => void child.kill())
  return child.pid ?? 0
}

describe('settings', () => {
  it('come from flags, else the environment, else a file', async () => {
    const directory = temporaryDirectory()
    write(directory, 'portrait.json', { sdkAppId: 3, admin: 'file', secretKey: key })
    expect(await whoIs([], { directory })).toEqual(['file', 3])
    const environment = { PORTRAIT_SDKAPPID: '2', PORTRAIT_ADMIN: 'env', PORTRAIT_SECRET_KEY: key }
    expect(await whoIs([], { directory, environment })).toEqual(['env', 2])
    expect(await whoIs(['--admin', 'flag'], { directory, environment })).toEqual(['flag', 2])
    const { PORTRAIT_SDKAPPID, ...rest } = environment
    expect(await whoIs(['--sdkappid', '1'], { directory, environment: rest })).toEqual(['env', 1])
  })

  it('come from another file by flag or environment', async () => {
    const directory = temporaryDirectory()
    const path = write(directory, 'else/where.json', { sdkAppId: 4, admin: 'other', secretKey: key })
    expect(await whoIs(['--config', 'else/where.json'], { directory })).toEqual(['other', 4])
    expect(await whoIs([], { environment: { PORTRAIT_CONFIG: path } })).toEqual(['other', 4])
    expect(await whoIs(['--config', 'none.json'], { directory })).toContain('none.json cannot be used: ENOENT')
  })

  it('say that no service runs in a folder that was named', async () => {
    const directory = temporaryDirectory()
    const environment = { PORTRAIT_SDKAPPID: '2', PORTRAIT_ADMIN: 'env', PORTRAIT_SECRET_KEY: key }
    const told = 'There is no else/ready.json: no service runs there.'
    expect(await whoIs(['--data', 'else'], { directory })).toContain(told)
    expect(await whoIs(['--data', 'else'], { directory, environment })).toContain(told)
    write(directory, 'else/ready.json', { pid: 1, url: 'http://127.0.0.1:7', sdkAppId: 5, admin: 'a', secretKey: key })
    expect(await whoIs(['--data', 'else'], { directory })).toEqual(['a', 5])
  })

  it('never take the key or the admin of another app', async () => {
    const directory = temporaryDirectory()
    write(directory, 'portrait.json', { sdkAppId: 3, admin: 'file', secretKey: key })
    expect(await whoIs(['--sdkappid', '1'], { directory })).toContain('Missing: secretKey')
    expect(await whoIs([], { directory, environment: { PORTRAIT_SDKAPPID: '3' } })).toEqual(['file', 3])
  })

  it('come from the ready file of a service that runs, unless something names another place', async () => {
    const directory = temporaryDirectory()
    const ready = { url: 'http://127.0.0.1:1', pid: await otherPid(), sdkAppId: 5, admin: 'ready', secretKey: key }
    const path = write(directory, '.portrait/ready.json', ready)
    expect(await whoIs([], { directory })).toEqual(['ready', 5])
    expect(await whoIs([], { environment: { PORTRAIT_DATA: join(path, '..') } })).toEqual(['ready', 5])
    expect(await whoIs([], { directory, environment: { PORTRAIT_URL: `${ready.url}/` } })).toEqual(['ready', 5])
    expect(await whoIs([], { directory, environment: { PORTRAIT_REGION: 'seoul' } })).toContain('Missing: sdkAppId')
  })

  it('take secrets from files and the standard input', async () => {
    const directory = temporaryDirectory()
    write(directory, 'key', `${key}\n`)
    const app = ['--sdkappid', '1', '--admin', 'root']
    const fromFile = await runInProcess(['sig', 'make', ...app, '--secret-key-file', 'key'], {
      directory,
      now: () => 0,
    })
    const fromInput = await runInProcess(['sig', 'make', ...app, '--secret-key-file', '-'], {
      input: key,
      now: () => 0,
    })
    expect(fromFile).toEqual({ code: 0, stdout: fromInput.stdout, stderr: '' })
  })

  it.each([
    ['{', /portrait\.json cannot be used: it is not JSON\.\n$/],
    ['[]', /it holds no JSON object/],
    [{ secretkey: key }, /"secretkey" is no setting\. Did you mean secretKey\?/],
    [{ region: 'singapur' }, /portrait\.json, region, must be one of .* Did you mean singapore\?/],
    [{ sdkAppId: 'one' }, /sdkAppId, must be the number that the console shows/],
    [{ url: 'ftp://x' }, /url, must be an http\(s\) URL/],
    [{ url: 'http://x', region: 'seoul' }, /names a service, so the vendor's region or host cannot be named too/],
    [{ admin: true }, /admin must be text/],
  ])('explains a file with %j, without its secrets', async (json, message) => {
    const directory = temporaryDirectory()
    write(directory, 'portrait.json', json)
    const { code, stderr } = await runInProcess(['sig', 'make'], { directory })
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(stderr).not.toContain(key)
  })
})
