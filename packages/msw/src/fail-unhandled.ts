import { HttpResponse, isCommonAssetRequest, type UnhandledFrameHandle } from 'msw'
import { isKnownApp } from './known-apps.ts'
import { namedApp } from './named-app.ts'

type UnhandledFrameCallback = Extract<UnhandledFrameHandle, (...args: never) => unknown>

/**
 * For `onUnhandledFrame` of `server.listen` and `worker.start`: a request that nobody answers is a network error, as
 * with `'error'`, and the console tells why. A page's own files come through.
 */
export const failUnhandled: UnhandledFrameCallback = async ({ frame, defaults }) => {
  const request = requestOf(frame.data)
  if (request === undefined) {
    defaults.error()
    throw new Error('[portrait] A connection that no handler takes was not let through.')
  }
  if (isOwnFile(request) || isCommonAssetRequest(request)) return
  const name = await namedApp(request)
  const reason =
    name !== undefined && isKnownApp(name)
      ? `the mock of ${name} is not among the handlers, or does not answer at this host.`
      : 'no mock and no other handler answers it. A mock answers at the hosts of the vendor and at its baseUrl.'
  // biome-ignore lint/suspicious/noConsole: the caller sees a network error alone
  console.error(`[portrait] ${request.method} ${request.url} was not let through: ${reason}`)
  throw HttpResponse.error()
}

function requestOf(data: unknown): Request | undefined {
  if (typeof data !== 'object' || data === null || !('request' in data)) return undefined
  return data.request instanceof Request ? data.request : undefined
}

/** What there is of a page; nothing on Node. */
interface Surroundings {
  readonly location?: { readonly origin: string }
  readonly navigator?: object
}

/** Whether a page behind a worker asks the server that it came from: for its parts, above all. */
function isOwnFile({ url }: Request): boolean {
  const { location, navigator } = globalThis as Surroundings
  if (location === undefined || navigator === undefined || !('serviceWorker' in navigator)) return false
  return new URL(url).origin === location.origin
}
