import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServiceRequest, ServiceResponse } from '@portrait/service'

/** Makes a listener for `node:http` of a function from request to response. */
export function createNodeListener(handle: (request: ServiceRequest) => Promise<ServiceResponse>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { status, headers, body } = await handle(toServiceRequest(request))
      // An unread rest of a body would be taken for the next request, and a stream's connection is kept by nobody.
      if (!request.complete || typeof body !== 'string') response.setHeader('connection', 'close')
      response.writeHead(status, headers)
      if (typeof body === 'string') response.end(body)
      else await write(response, body)
    } catch {
      // The caller went away: there is nobody to answer.
      response.destroy()
    }
  }
}

function toServiceRequest(request: IncomingMessage): ServiceRequest {
  const [path = '/', ...query] = (request.url ?? '/').split('?')
  return {
    method: request.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: request.headers,
    ...(request.socket.remoteAddress !== undefined && { clientIp: request.socket.remoteAddress }),
    readBody: (maxBytes) => readBody(request, maxBytes),
  }
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Writes a stream as fast as its reader takes it, until either is at its end. */
async function write(response: ServerResponse, texts: AsyncIterable<string>): Promise<void> {
  const iterator = texts[Symbol.asyncIterator]()
  const gone = new AbortController()
  response.once('close', () => {
    gone.abort()
    void iterator.return?.()
  })
  response.flushHeaders()
  for (let read = await iterator.next(); !read.done; read = await iterator.next()) {
    if (!response.write(read.value)) await once(response, 'drain', { signal: gone.signal })
  }
  response.end()
}
