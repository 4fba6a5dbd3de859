import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ServiceResponse } from '@portrait/service'
import { docsFiles } from './docs-files.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The library sets a few styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const folder = '/docs/'
const isOurs = (name: string) => Object.hasOwn(docsFiles, name)

/** Answers what is asked of the API reference, reading each file when it is asked for; nothing for other paths. */
export function answerDocs(path: string): Promise<ServiceResponse> | undefined {
  if (path === '/docs') return Promise.resolve({ status: 308, headers: { location: folder }, body: '' })
  if (!path.startsWith(folder)) return undefined
  const name = path.slice(folder.length) || 'index.html'
  return isOurs(name) ? readDocs(name) : undefined
}

async function readDocs(name: string): Promise<ServiceResponse> {
  return {
    status: 200,
    headers: {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
    body: await readFile(docsFiles[name]?.() ?? '', 'utf8'),
  }
}
