import type { Mock } from '@portrait/msw'
import { setupWorker } from 'msw/browser'

/** Puts the mock between the page and the network. Rejects when the browser refuses the worker. */
export async function startWorker(mock: Mock): Promise<void> {
  const worker = setupWorker(...mock.handlers)
  // Relative to the page: it runs from any path.
  await worker.start({ serviceWorker: { url: './mockServiceWorker.js' }, onUnhandledFrame: 'error', quiet: true })
}
