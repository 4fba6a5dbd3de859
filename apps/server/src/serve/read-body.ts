import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body; `undefined` when it has more than `maxBytes`, of which the rest stays unread. `onStart` is
 * called when reading begins, so not for a body that says itself that it is too large.
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  onStart: () => void,
): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve(undefined)
  onStart()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const onData = (chunk: Buffer): void => {
      length += chunk.length
      chunks.push(chunk)
      if (length <= maxBytes) return
      request.off('data', onData)
      request.pause()
      resolve(undefined)
    }
    request.on('data', onData)
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', reject)
  })
}
