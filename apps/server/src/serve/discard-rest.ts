import type { IncomingMessage } from 'node:http'

// A caller who sends more, or more slowly, is cut off.
const maxBytes = 64 * 1024 * 1024
const maxMs = 2_000

/**
 * Takes in the rest of a body that nobody wants. A connection that is closed while its caller still sends is reset, and
 * the caller may never see the answer.
 */
export function discardRest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let length = 0
    const timer = setTimeout(stop, maxMs)
    function stop(): void {
      clearTimeout(timer)
      request.pause()
      resolve()
    }
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > maxBytes) stop()
    })
    request.once('close', stop)
    request.once('end', stop)
    request.resume()
  })
}
