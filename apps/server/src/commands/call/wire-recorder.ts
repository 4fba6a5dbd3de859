import type { StreamingFetch } from '@portrait/client'

/** Sends as `fetch` does, and remembers the last answer's text when it is JSON. */
export interface WireRecorder {
  readonly fetch: StreamingFetch
  answer(): string | undefined
}

/** Makes a recorder. The text is read by the client alone, with its limits: this one listens. */
export function createRecorder(fetch: StreamingFetch): WireRecorder {
  let chunks: Uint8Array[] = []
  let isWhole = false
  return {
    async fetch(url, init) {
      const response = await fetch(url, init)
      chunks = []
      isWhole = false
      const listener = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          chunks.push(chunk)
          controller.enqueue(chunk)
        },
        flush() {
          isWhole = true
        },
      })
      if (response.body === null) return response
      const { status, statusText, headers } = response
      return new Response(response.body.pipeThrough(listener), { status, statusText, headers })
    },
    answer() {
      const text = isWhole ? Buffer.concat(chunks).toString('utf8') : ''
      return isJson(text) ? text : undefined
    },
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
