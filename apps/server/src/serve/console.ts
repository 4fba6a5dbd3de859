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

/** Loads the files; `onBuild` is called when they must be built first, which takes seconds. */
export type LoadConsole = (signal: AbortSignal, onBuild: () => void) => Promise<ConsoleFiles>

/** Serves the console; its files are loaded when somebody asks first, so that no start waits for them. */
export function createConsole(load: LoadConsole = loadConsoleFiles): Console {
  const controller = new AbortController()
  let files: ConsoleFiles | undefined
  let loading: Promise<void> | undefined
  let known: Promise<void> | undefined
  let hasFailed = false

  /** Begins to load, unless that is under way. Resolves when the files are there, or will not be soon. */
  function begin(): Promise<void> {
    if (known !== undefined) return known
    let onBuild = () => {}
    const building = new Promise<void>((resolve) => {
      onBuild = resolve
    })
    loading = load(controller.signal, () => onBuild())
      .then(
        (loaded) => {
          files = loaded
          hasFailed = false
        },
        () => {
          hasFailed = true
        },
      )
      .finally(() => {
        known = undefined
      })
    known = Promise.race([loading, building])
    return known
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

  function sendNotice(response: ServerResponse, isHead: boolean): void {
    const notice = hasFailed ? failedPage : buildingPage
    response.writeHead(503, { ...safeHeaders, ...notice.headers })
    response.end(isHead ? undefined : notice.body)
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
      const isHead = method === 'HEAD'
      const name = path.slice(root.length)
      if (files !== undefined) send(response, isHead, name)
      else void begin().then(() => (files === undefined ? sendNotice(response, isHead) : send(response, isHead, name)))
      return true
    },
    async close() {
      controller.abort()
      await loading
    },
  }
}
