import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { TextStream } from '@portrait/service'

/** Writes answers that are streams, and knows the ones that are open. */
export interface StreamWriter {
  /**
   * Writes a stream as fast as its reader takes it, until it ends, its reader goes away or is cut off, or `endAll` is
   * called.
   */
  write(response: ServerResponse, texts: TextStream): Promise<void>
  /** Ends every open stream and all that follow. */
  endAll(): void
}

export function createStreamWriter(): StreamWriter {
  const open = new Map<ServerResponse, () => void>()
  let isEnding = false

  return {
    async write(response, texts) {
      const iterator = texts[Symbol.asyncIterator]()
      const end = (): void => void iterator.return?.()
      open.set(response, end)
      response.once('close', end)
      if (isEnding || response.destroyed) end()
      // The reader learns at once that the stream is open, though nothing may happen for long.
      response.flushHeaders()
      try {
        for (let read = await iterator.next(); !read.done; read = await iterator.next()) {
          if (response.destroyed) return
          if (!response.write(read.value)) await drained(response, texts)
        }
        response.end()
      } finally {
        open.delete(response)
      }
    },

    endAll() {
      isEnding = true
      for (const [response, end] of open) {
        end()
        // Its reader has stopped reading; there is nobody to wait for.
        if (response.writableNeedDrain) response.destroy()
      }
    },
  }
}

/** Waits until the socket took what was written, or is gone. */
async function drained(response: ServerResponse, { onCutOff }: TextStream): Promise<void> {
  const settled = new AbortController()
  const { signal } = settled
  // What was not taken will not be missed: a connection that nobody reads would stay for ever.
  const callOff = onCutOff?.(() => response.destroy())
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).finally(() => {
    settled.abort()
    callOff?.()
  })
}
