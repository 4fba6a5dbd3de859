import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
])

/** The built page behind a plain file server. */
export interface ServedPage {
  readonly url: string
  readonly files: string
  close(): Promise<void>
}

/** Builds the page as it is published and serves its files, not from the root. */
export async function servePage(): Promise<ServedPage> {
  const files = await mkdtemp(join(tmpdir(), 'portrait-mock-'))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', files], { cwd: root, env })

  const base = '/some/where/'
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname === base ? 'index.html' : normalize(decodeURIComponent(pathname.slice(base.length)))
    const isInside = pathname.startsWith(base) && !name.startsWith('..')
    const content = isInside ? await readFile(join(files, name)).catch(() => undefined) : undefined
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': types.get(extname(name)) ?? 'text/plain' })
    response.end(content)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    files,
    async close() {
      server.closeAllConnections()
      server.close()
      await rm(files, { recursive: true })
    },
  }
}
