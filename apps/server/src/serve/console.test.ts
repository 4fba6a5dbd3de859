import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTestServer } from '../testing/start-test-server.ts'
import { createConsole, type LoadConsole } from './console.ts'
import type { ConsoleFiles } from './console-files.ts'

const files: ConsoleFiles = new Map([
  ['live.html', { type: 'text/html; charset=utf-8', content: Buffer.from('<!doctype html><title>Console</title>') }],
  ['assets/live-abc.js', { type: 'text/javascript; charset=utf-8', content: Buffer.from('export {}') }],
])

/** A server with the console alone; whatever is not for it is answered with 418. */
async function serve(load: LoadConsole) {
  const page = createConsole(load)
  const server = createServer((request, response) => {
    if (!page.answer(request, response)) response.writeHead(418).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await page.close()
  })
  const { port } = server.address() as AddressInfo
  return { page, get: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init) }
}

const serveLoaded = () => serve(async () => files)

describe('the console', () => {
  it('shows a plain page until its files are there, which comes back by itself', async () => {
    let resolve = (_: ConsoleFiles) => {}
    const promise = new Promise<ConsoleFiles>((given) => {
      resolve = given
    })
    const { get } = await serve((_, onBuild) => {
      onBuild()
      return promise
    })
    const early = await get('/console/')
    expect(early.status).toBe(503)
    expect(await early.text()).toContain('being built')
    expect(early.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    resolve(files)
    await promise
    const late = await get('/console/')
    expect(late.status).toBe(200)
    expect(await late.text()).toContain('<title>Console</title>')
  })

  it('loads once, and again when that failed', async () => {
    let loads = 0
    const { get } = await serve(async () => {
      loads += 1
      if (loads === 1) throw new Error('vite: a path and a stack')
      return files
    })
    const failed = await get('/console/')
    expect(failed.status).toBe(503)
    const text = await failed.text()
    expect(text).toContain('could not be built')
    expect(text).not.toContain('stack')
    expect((await get('/console/')).status).toBe(200)
    await get('/console/')
    expect(loads).toBe(2)
  })

  it('lets nothing in but its own files, and keeps those whose name tells their content', async () => {
    const { get } = await serveLoaded()
    const html = await get('/console/')
    expect(html.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
        "img-src 'self' data: http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(html.headers.get('cache-control')).toBe('no-cache')
    const script = await get('/console/assets/live-abc.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('x-content-type-options')).toBe('nosniff')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/console/package.json', '/console/..%2f..%2fpackage.json', '/console/__proto__', '/console/assets/'])(
    'has no file %s',
    async (path) => {
      const { get } = await serveLoaded()
      expect((await get(path)).status).toBe(404)
    },
  )

  it('leaves the rest to the service', async () => {
    const { get } = await serveLoaded()
    for (const path of ['/', '/consoles/', '/control/v1/apps']) expect((await get(path)).status).toBe(418)
    expect((await get('/console/', { method: 'POST' })).status).toBe(418)
    const redirect = await get('/console', { redirect: 'manual' })
    expect(redirect.headers.get('location')).toBe('/console/')
    const head = await get('/console/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('calls a build off when the server stops', async () => {
    let signal: AbortSignal | undefined
    const { page, get } = await serve((given, onBuild) => {
      signal = given
      onBuild()
      return new Promise((_, reject) => given.addEventListener('abort', () => reject(given.reason)))
    })
    await get('/console/')
    await page.close()
    expect(signal?.aborted).toBe(true)
  })
})

it('is served beside the service, unless the controls are off', async () => {
  const { ready } = await startTestServer()
  expect((await fetch(`${ready.url}/console`, { redirect: 'manual' })).status).toBe(308)
  const bare = await startTestServer({ control: false })
  expect((await fetch(`${bare.ready.url}/console`, { redirect: 'manual' })).status).not.toBe(308)
})
