import type { Fetch } from './fetch.ts'
import { maxAnswerBytes } from './max-answer-bytes.ts'
import { readText } from './read-text.ts'
import type { Transport } from './transport.ts'

/** Makes a transport of a `fetch`; of the platform's own by default, which is looked up at each call. */
export function createFetchTransport(fetch?: Fetch): Transport {
  return async ({ url, ...init }) => {
    const response = await (fetch ?? globalThis.fetch)(url, { ...init, redirect: 'manual' })
    const text = await readText(response, maxAnswerBytes, init.signal)
    return { status: response.status, text, header: (name) => response.headers.get(name) ?? undefined }
  }
}
