import type { Mock } from '@portrait/msw'
import { isCommonAssetRequest } from 'msw'
import { setupWorker } from 'msw/browser'

/** Puts the mock between the page and the network. Rejects when the browser refuses the worker. */
export async function startWorker(mock: Mock): Promise<void> {
  const worker = setupWorker(...mock.handlers)
  await worker.start({
    // Relative to the page: it runs from any path.
    serviceWorker: { url: './mockServiceWorker.js' },
    quiet: true,
    onUnhandledFrame({ frame, defaults }) {
      if (!isOwnFile(frame.data)) defaults.error()
    },
  })
}

/** The page itself, its parts, and photos from anywhere are nothing that a mock should know. */
function isOwnFile(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('request' in data)) return false
  const { request } = data
  if (!(request instanceof Request)) return false
  return new URL(request.url).origin === location.origin || isCommonAssetRequest(request)
}
