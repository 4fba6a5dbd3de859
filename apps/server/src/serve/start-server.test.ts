import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createControlClient } from '@portrait/client'
import { createUserSigSigner } from '@portrait/signing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CommandError } from '../command-error.ts'
import { callChat, chatUrl, readField } from '../testing/call-chat.ts'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'
import { startServer } from './start-server.ts'

const nick = 'Tag_Profile_IM_Nick'

describe('startServer', () => {
  it('makes a demo app with secrets of its own and users at the first start', async () => {
    const [one, two] = [await startTestServer(), await startTestServer()]
    expect(one.ready.users).toEqual(['rider_17', 'rider_18', 'rider_19', 'rider_20'])
    expect(one.ready.secretKey).toMatch(/^[0-9a-f]{64}$/)
    expect(one.ready.secretKey).not.toBe(two.ready.secretKey)
    expect(await readField(one.ready, 'rider_17', nick)).toBe('Aoi')
  })

  it('keeps apps, secrets and profiles in its data directory', async () => {
    const dataDirectory = temporaryDirectory()
    const first = await startTestServer({ dataDirectory })
    await callChat(first.ready, 'portrait_set', { From_Account: 'rider_17', ProfileItem: [{ Tag: nick, Value: 'Bo' }] })
    await first.close()
    const second = await startTestServer({ dataDirectory })
    expect(second.ready).toMatchObject({ sdkAppId: first.ready.sdkAppId, secretKey: first.ready.secretKey })
    expect(await readField(second.ready, 'rider_17', nick)).toBe('Bo')
  })

  it('writes a ready file for its owner alone and removes it at the end', async () => {
    const dataDirectory = temporaryDirectory()
    const readyFile = join(temporaryDirectory(), 'ready.json')
    const server = await startTestServer({ dataDirectory, readyFile })
    for (const path of [readyFile, join(dataDirectory, 'ready.json')]) {
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(server.ready)
      expect(statSync(path).mode & 0o777).toBe(0o600)
    }
    expect(statSync(join(dataDirectory, 'portrait.sqlite')).mode & 0o777).toBe(0o600)
    await server.close()
    expect(existsSync(readyFile)).toBe(false)
    expect(existsSync(join(dataDirectory, 'ready.json'))).toBe(false)
  })

  it('keeps the ready file true when a key is rotated, the app deleted, or everything replaced', async () => {
    const dataDirectory = temporaryDirectory()
    const { ready } = await startTestServer({ dataDirectory })
    const read = () => JSON.parse(readFileSync(join(dataDirectory, 'ready.json'), 'utf8'))
    const client = createControlClient({ baseUrl: ready.url, token: ready.controlToken ?? '' })
    const { sdkAppId } = ready
    const { secretKey } = await client.rotateSecretKey({ sdkAppId })
    await expect.poll(read).toEqual({ ...ready, secretKey })
    const other = await client.createApp({ name: 'other', admins: ['boss'], users: [{ userId: 'a' }] })
    await client.deleteApp({ sdkAppId })
    const { tencentCloud } = other
    const told = { sdkAppId: other.sdkAppId, secretKey: other.secretKey, tencentCloud, admin: 'boss', users: ['a'] }
    await expect.poll(read).toEqual({ ...ready, ...told })
    await client.resetState()
    await expect.poll(read).toEqual(ready)
  })

  it('leaves a ready file alone that another process has put in its place, also when apps change', async () => {
    const dataDirectory = temporaryDirectory()
    const server = await startTestServer({ dataDirectory })
    writeFileSync(join(dataDirectory, 'ready.json'), '{"pid":1}')
    const client = createControlClient({ baseUrl: server.ready.url, token: server.ready.controlToken ?? '' })
    await client.rotateSecretKey({ sdkAppId: server.ready.sdkAppId })
    await server.close()
    expect(readFileSync(join(dataDirectory, 'ready.json'), 'utf8')).toBe('{"pid":1}')
  })

  it('keeps nothing when it is ephemeral, and leaves the ready file of a running service alone', async () => {
    const dataDirectory = temporaryDirectory()
    // Process 1 is always there and never this one.
    writeFileSync(join(dataDirectory, 'ready.json'), '{"pid":1}')
    const server = await startTestServer({ dataDirectory, ephemeral: true })
    expect(server.readyFile).toBeUndefined()
    await server.close()
    expect(existsSync(join(dataDirectory, 'portrait.sqlite'))).toBe(false)
    expect(readFileSync(join(dataDirectory, 'ready.json'), 'utf8')).toBe('{"pid":1}')
  })

  it('applies a seed over an app that exists and keeps its secrets', async () => {
    const dataDirectory = temporaryDirectory()
    const first = await startTestServer({ dataDirectory })
    const { sdkAppId, secretKey } = first.ready
    await first.close()
    const seed = { version: 1, apps: [{ sdkAppId, users: [{ userId: 'new', profile: { nick: 'New' } }] }] } as const
    const second = await startTestServer({ dataDirectory, seed: structuredClone(seed) as never })
    expect(second.ready.secretKey).toBe(secretKey)
    expect(await readField(second.ready, 'new', nick)).toBe('New')
  })

  it.each([
    [
      'a busy port',
      /Port \d+ is in use.*--port 0/,
      async () => {
        const other = createServer().listen(0, '127.0.0.1')
        await once(other, 'listening')
        const address = other.address()
        return { port: typeof address === 'object' && address ? address.port : 0, other }
      },
    ],
    [
      'a data directory under a file',
      /cannot be used \(ENOTDIR\).*--data DIR/,
      async () => {
        const file = join(temporaryDirectory(), 'file')
        writeFileSync(file, '')
        return { dataDirectory: join(file, 'data') }
      },
    ],
    [
      'a database of a newer version',
      /newer release/,
      async () => {
        const dataDirectory = temporaryDirectory()
        await (await startServer({ port: 0, host: '127.0.0.1', dataDirectory })).close()
        const db = new DatabaseSync(join(dataDirectory, 'portrait.sqlite'))
        db.exec('PRAGMA user_version = 999')
        db.close()
        return { dataDirectory }
      },
    ],
    [
      'a database that another process uses',
      /in use/,
      async () => {
        const dataDirectory = temporaryDirectory()
        await startTestServer({ dataDirectory })
        return { dataDirectory }
      },
    ],
    [
      'a seed with an app without a number, over data',
      /without sdkAppId/,
      async () => {
        const dataDirectory = temporaryDirectory()
        await (await startServer({ port: 0, host: '127.0.0.1', dataDirectory })).close()
        return { dataDirectory, seed: { version: 1 as const, apps: [{ name: 'more' }] } }
      },
    ],
    [
      'a seed that breaks a limit',
      /Location has 17 bytes.*16 are allowed/,
      async () => ({
        seed: { version: 1 as const, apps: [{ users: [{ userId: 'a', profile: { location: 'x'.repeat(17) } }] }] },
      }),
    ],
    ['an address that is not of this machine', /no address/, async () => ({ host: '192.0.2.1' })],
  ])('explains %s in one line', async (_name, message, prepare) => {
    const { other, ...options } = { other: undefined, ...(await prepare()) }
    const error = await startTestServer(options).catch((thrown: unknown) => thrown)
    other?.close()
    expect(error).toBeInstanceOf(CommandError)
    expect((error as CommandError).message).toMatch(message)
    expect((error as CommandError).message).not.toContain('\n')
  })

  it('leaves no app behind when the port is busy', async () => {
    const dataDirectory = temporaryDirectory()
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(startTestServer({ dataDirectory, port })).rejects.toThrow(/is in use/)
    other.close()
    const seed = { version: 1 as const, apps: [{ users: [{ userId: 'mine' }] }] }
    expect((await startTestServer({ dataDirectory, seed })).ready.users).toEqual(['mine'])
  })

  it.skipIf(process.getuid?.() === 0)('explains a data directory that it may not write', async () => {
    const dataDirectory = temporaryDirectory()
    chmodSync(dataDirectory, 0o500)
    await expect(startTestServer({ dataDirectory })).rejects.toThrow(/cannot be used \(EACCES\)/)
  })
})

describe('frequency limits', () => {
  const clock = { now: () => 1_735_689_600_000 }

  it.each([
    [undefined, 100],
    ['real', 100],
    [0.5, 50],
    ['off', 110],
  ] as const)('of %s grant %d calls of account_check in a second', async (limits, granted) => {
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDirectory: temporaryDirectory(),
      ephemeral: true,
      clock,
      ...(limits !== undefined && { limits }),
    })
    onTestFinished(() => server.close())
    const { ready } = server
    const userSig = createUserSigSigner(ready).sign(ready.admin, { expireSeconds: 60, nowMs: clock.now() })
    const body = JSON.stringify({ CheckItem: [{ UserID: 'rider_17' }] })
    const check = async (): Promise<number> => {
      const response = await fetch(chatUrl(ready, 'account_check', userSig), { method: 'POST', body })
      return JSON.parse(await response.text()).ErrorCode
    }
    const codes = await Promise.all(Array.from({ length: 110 }, check))
    expect(codes.filter((code) => code === 0)).toHaveLength(granted)
    expect(codes.filter((code) => code === 60007)).toHaveLength(110 - granted)
  })
})

describe('the HTTP door', () => {
  it('answers its health, and a page to browsers only', async () => {
    const { url } = (await startTestServer()).ready
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    const page = await fetch(url, { headers: { accept: 'text/html,*/*' } })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('Portrait is running')
    const plain = await fetch(url)
    expect(await plain.json()).toEqual({ ActionStatus: 'FAIL', ErrorCode: 60002, ErrorInfo: 'HTTP parse Error' })
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('refuses a body over the limit without reading it, and closes the connection', async () => {
    const { ready } = await startTestServer()
    const sent = request(chatUrl(ready, 'portrait_set'), {
      method: 'POST',
      headers: { 'content-length': 2_000_000, expect: '100-continue' },
    })
    let invited = false
    sent.on('continue', () => {
      invited = true
    })
    sent.flushHeaders()
    const [response] = await once(sent, 'response')
    let body = ''
    for await (const chunk of response) body += chunk
    expect(JSON.parse(body)).toMatchObject({ ErrorCode: 60002 })
    expect(response.headers.connection).toBe('close')
    expect(invited).toBe(false)
  })

  it('refuses a body without a length once it passes the limit', async () => {
    const { ready } = await startTestServer()
    const sent = request(chatUrl(ready, 'portrait_set'), { method: 'POST' })
    sent.on('error', () => {})
    const answered = once(sent, 'response')
    for (let index = 0; index < 20; index++) sent.write('x'.repeat(100_000))
    const [response] = await answered
    let body = ''
    for await (const chunk of response) body += chunk
    expect(JSON.parse(body)).toMatchObject({ ErrorCode: 60002 })
    sent.destroy()
  })

  it('answers also callers who send all of a large body before they listen', async () => {
    const { ready } = await startTestServer()
    for (const size of [2, 10, 40]) {
      const response = await fetch(chatUrl(ready, 'portrait_set'), {
        method: 'POST',
        body: 'x'.repeat(size * 1024 * 1024),
      })
      expect(await response.json()).toMatchObject({ ErrorCode: 60002 })
    }
  })

  it('lives through callers who go away in the middle of a body', async () => {
    const { ready } = await startTestServer()
    const sent = request(chatUrl(ready, 'portrait_set'), { method: 'POST', headers: { 'content-length': 100 } })
    sent.on('error', () => {})
    sent.write('{')
    await once(sent, 'socket')
    sent.destroy()
    expect(await readField(ready, 'rider_17', nick)).toBe('Aoi')
  })
})
