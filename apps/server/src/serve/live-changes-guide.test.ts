import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSeed } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { expect, it, onTestFinished } from 'vitest'
import { environmentOf } from '../commands/exec/environment-of.ts'
import { runInProcess } from '../testing/run-in-process.ts'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/live-changes.md'), 'utf8')

/** The only block of the guide with this text in it. */
function blockWith(text: string): string {
  const blocks = [...guide.matchAll(/```\w*\n(.*?)```/gs)].flatMap(([, code = '']) => (code.includes(text) ? code : []))
  expect(blocks, text).toHaveLength(1)
  return blocks[0]!
}

/** What a program prints, to be waited for; the program is gone when the test is. */
function watch(child: ChildProcess) {
  let printed = ''
  child.stdout?.on('data', (chunk) => (printed += chunk))
  const closed = once(child, 'close').then(() => Promise.reject(new Error(`It ended after ${printed}`)))
  closed.catch(() => {})
  onTestFinished(() => void child.kill('SIGKILL'))
  return async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(printed)
      if (found !== null) return found
      await Promise.race([once(child.stdout!, 'data'), closed])
    }
  }
}

function runCode(code: string) {
  const args = ['--conditions=@portrait/source', '--input-type=module', '-e', code]
  return watch(spawn(process.execPath, args, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] }))
}

/** Runs a console block in a folder, with this repository's command and without need of jq. */
function runConsole(block: string, folder: string) {
  const shims = `
    jq() { "$NODE" -e 'console.log(JSON.parse(require("fs").readFileSync(process.argv[2]))[process.argv[1].slice(1)])' "$2" "$3"; }
    npx() { shift; "$NODE" --conditions=@portrait/source '${join(import.meta.dirname, '../main.ts')}' "$@"; }
  `
  const child = spawn('sh', ['-c', `${shims}\n${block.replace(/^\$ /, '')}`], {
    cwd: folder,
    env: { ...process.env, NODE: process.execPath },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  // With what the shell has started.
  onTestFinished(() => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  })
  return { child, printed: watch(child) }
}

async function startInFolder(seed?: string) {
  const folder = temporaryDirectory()
  const dataDirectory = join(folder, '.portrait')
  mkdirSync(dataDirectory)
  const { ready } = await startTestServer({ dataDirectory, ...(seed && { seed: parseSeed(JSON.parse(seed)) }) })
  const portrait = async (...args: readonly string[]) => {
    const { code, stderr } = await runInProcess(args, { environment: environmentOf(ready) })
    expect(code, stderr).toBe(0)
  }
  return { folder, ready, portrait }
}

it('shows a stream that curl reads', { timeout: 60_000 }, async () => {
  const { folder, portrait } = await startInFolder()
  const { printed } = runConsole(blockWith('curl -sSN'), folder)
  const [, users = ''] = await printed(/event: ready\ndata: (.*)\n/)
  expect(JSON.parse(users)).toEqual({ userIDs: ['rider_17', 'rider_18', 'rider_19'] })
  const [, change = ''] = /`npx portrait (profile set .*?)`/.exec(guide) ?? []
  await portrait(...change.split(' '))
  const [event] = await printed(/id: .*\nevent: profile-updated\ndata: .*\n/)
  const toShape = (text: string) => text.replace(/(?<=id: )\S+/, '').replaceAll(/(?<=version":|Time":)\d+/g, '')
  expect(toShape(event)).toBe(toShape(blockWith('event: profile-updated')))
})

it('shows code that follows changes', { timeout: 60_000 }, async () => {
  const { ready, portrait } = await startInFolder()
  const { url, sdkAppId } = ready
  const userSig = createUserSigSigner(ready).sign('rider_17', { expireSeconds: 600 })
  const printed = runCode(`
    const { url, sdkAppId, userSig } = ${JSON.stringify({ url, sdkAppId, userSig })}
    let lastEventId
    const handle = (name, data) => console.log(name, JSON.stringify(data))
    ${blockWith('TextDecoderStream')}
  `)
  await printed(/^ready \{"userIDs":\["rider_17","rider_18","rider_19"\]\}$/m)
  await portrait('profile', 'set', 'rider_19', 'nick=Mio')
  await printed(/^profile-updated .*"changed":\{"nick":"Mio"\}/m)
})

it('shows a receiver that believes nobody but the service', { timeout: 60_000 }, async () => {
  const receiver = blockWith('verifyWebhook(').replace('8080,', '0,')
  const printed = runCode(`${receiver}\nserver.on('listening', () => console.log('port', server.address().port))`)
  const [, port] = await printed(/^port (\d+)$/m)
  const forged = async (query: string) => {
    const body = '{"CallbackCommand":"Forged"}'
    const response = await fetch(`http://127.0.0.1:${port}/im${query}`, { method: 'POST', body })
    return [response.status, await response.text()]
  }
  expect(await forged('')).toEqual([403, 'missing'])
  expect(await forged('?RequestTime=1767225600&Sign=00')).toEqual([403, 'mismatch'])

  const { folder, portrait } = await startInFolder(blockWith('"version": 1'))
  const { child } = runConsole(blockWith('app update').replace(':8080/', `:${port}/`), folder)
  expect(await once(child, 'close')).toEqual([0, null])
  await portrait('profile', 'set', 'rider_17', 'nick=Ada')
  await printed(/^Profile\.CallbackPortraitSet$/m)
})
