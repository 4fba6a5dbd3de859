import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ConsoleFiles, loadConsoleFiles } from './console-files.ts'
import { buildingPage, failedPage } from './console-notice.ts'

/** The page from which people see and steer the service. It holds no secret: whoever opens it needs the control token. */
export interface Console {
  /** Answers a request for the page or one of its files; `false` when it is for somebody else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Calls off what is being built. */
  close(): Promise<void>
}

const root = '/console/'

const safeHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    // Profiles name photos anywhere.
    "img-src 'self' data: http: https:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Serves the console; its files are loaded when somebody asks first, so that no start waits for them. */
export function createConsole(load: (signal: AbortSignal) => Promise<ConsoleFiles> = loadConsoleFiles): Console {
  const controller = new AbortController()
  let files: ConsoleFiles | undefined
  let loading: Promise<void> | undefined
  let hasFailed = false

  function begin(): void {
    hasFailed = false
    loading ??= load(controller.signal)
      .then(
        (loaded) => {
          files = loaded
        },
        () => {
          hasFailed = true
        },
      )
      .finally(() => {
        loading = undefined
      })
  }

  function send(response: ServerResponse, isHead: boolean, name: string): void {
    const file = files?.get(name === '' ? 'live.html' : name)
    if (file === undefined) {
      response.writeHead(404, { ...safeHeaders, 'content-type': 'text/plain' })
      response.end(isHead ? undefined : `The console has no file ${root}${name}. It begins at ${root}.\n`)
      return
    }
    // Names of assets carry a hash of what is in them.
    const isAsset = name.startsWith('assets/')
    response.writeHead(200, {
      ...safeHeaders,
      'content-type': file.type,
      'content-length': file.content.byteLength,
      'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(isHead ? undefined : file.content)
  }

  return {
    answer({ method, url = '' }, response) {
      if (!url.startsWith('/console') || (method !== 'GET' && method !== 'HEAD')) return false
      const [path = ''] = url.split('?', 1)
      if (path === '/console') {
        response.writeHead(308, { location: root, 'content-length': 0 })
        response.end()
        return true
      }
      if (!path.startsWith(root)) return false
      if (files === undefined) {
        const notice = hasFailed ? failedPage : buildingPage
        begin()
        response.writeHead(503, { ...safeHeaders, ...notice.headers })
        response.end(method === 'HEAD' ? undefined : notice.body)
        return true
      }
      send(response, method === 'HEAD', path.slice(root.length))
      return true
    },
    async close() {
      controller.abort()
      await loading
    },
  }
}
