import { toByteStream } from './byte-stream.ts'
import { ConnectionDroppedError } from './faults/connection-dropped-error.ts'
import type { ServiceRequest, ServiceResponse } from './message.ts'
import { textResponse } from './text-response.ts'

/** Makes a `fetch` of the service's function. */
export function toFetch(handle: (request: ServiceRequest) => Promise<ServiceResponse>) {
  return async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    // A copy of a request that is one already would cost as much as the service's own work.
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    request.signal.throwIfAborted()
    const { status, headers, body, dropped } = await handle(toServiceRequest(request))
    if (dropped) {
      request.signal.throwIfAborted()
      throw new ConnectionDroppedError()
    }
    // A stream that is given up ends what makes it.
    const answered = typeof body === 'string' ? body : toByteStream(body, request)
    request.signal.throwIfAborted()
    // A Response with one of these statuses may not have even an empty body.
    const isBodiless = status === 204 || status === 304 || request.method === 'HEAD'
    if (isBodiless && typeof answered !== 'string') await answered.cancel()
    if (isBodiless) return new Response(null, { status, headers })
    return typeof answered === 'string'
      ? textResponse(answered, status, headers)
      : new Response(answered, { status, headers })
  }
}

function toServiceRequest(request: Request): ServiceRequest {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    // A Request has no Host header of its own, but TencentCloud signatures cover it.
    headers: { host: url.host, ...Object.fromEntries(request.headers) },
    readBody: (maxBytes) => readBody(request, maxBytes),
    onGone(callback) {
      request.signal.addEventListener('abort', callback, { once: true })
      return () => request.signal.removeEventListener('abort', callback)
    },
    streamBody: () => chunksOf(request.body),
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
  if (stream === null) return
  const reader = stream.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    // Nothing happens when it has ended; when the reader has had enough, or it broke, nobody waits for the rest.
    reader.cancel().catch(() => {})
  }
}

/** As a whole where its length is known beforehand, which is cheaper, else piece by piece. */
async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const announced = request.headers.get('content-length')
  if (announced === null || Number(announced) > maxBytes) return readStream(request.body, maxBytes)
  const bytes = new Uint8Array(await request.arrayBuffer())
  // Whoever made the request may have announced less than there is.
  return bytes.length > maxBytes ? undefined : bytes
}

async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (stream === null) return new Uint8Array()
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > maxBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(read.value)
  }
  return concatenate(chunks, length)
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
