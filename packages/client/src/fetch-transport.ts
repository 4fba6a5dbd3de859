import type { Fetch } from './fetch.ts'
import { maxAnswerBytes } from './max-answer-bytes.ts'
import { readText } from './read-text.ts'
import type { Transport } from './transport.ts'

/** Makes a transport of a `fetch`; of the platform's own by default, which is looked up at each call. */
export function createFetchTransport(fetch?: Fetch): Transport {
  return async ({ method, origin, path, headers, body, signal }) => {
    const init = { method, headers, body, redirect: 'manual', signal } as const
    const response = await (fetch ?? globalThis.fetch)(origin + path, init)
    const text = isShort(response) ? await response.text() : await readText(response, maxAnswerBytes, signal)
    return { status: response.status, text, header: (name) => response.headers.get(name) ?? undefined }
  }
}

// Compressed, it may still unpack to a thousand times as much.
const shortBytes = maxAnswerBytes / 1024

/** Whether a body cannot become too long: then it need not be read piece by piece, which takes much longer. */
function isShort({ headers }: Response): boolean {
  const length = headers.get('content-length')
  return length !== null && Number(length) <= shortBytes
}
