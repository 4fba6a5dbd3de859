import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Service, ServiceRequest, ServiceResponse } from '@portrait/service'
import type { Console } from './console.ts'
import { discardRest } from './discard-rest.ts'
import { answerDocs } from './docs/answer-docs.ts'
import { endOfTurn } from './end-of-turn.ts'
import { landingPage } from './landing-page.ts'
import { readBody } from './read-body.ts'
import { streamBody } from './stream-body.ts'
import { createStreamWriter, type StreamWriter } from './stream-writer.ts'

// Room for the largest documented query (32 KiB) and the headers beside it.
const maxHeaderBytes = 65_536

/**
 * Serves the service on `node:http`, which costs less than web Request and Response objects would. Whoever stops the
 * server ends the open streams through `streams` first. `console` is asked before the service.
 */
export function createHttpServer(
  service: Pick<Service, 'handle'>,
  streams: StreamWriter = createStreamWriter(),
  console?: Pick<Console, 'answer'>,
): Server {
  const server = createServer({ maxHeaderSize: maxHeaderBytes })
  server.on('request', (request, response) => {
    if (console?.answer(request, response) !== true) void answer(service, streams, request, response, () => {})
  })
  // Who asks before sending a large body is told to go on only when somebody is about to read it.
  server.on(
    'checkContinue',
    (request, response) => void answer(service, streams, request, response, () => response.writeContinue()),
  )
  return server
}

async function answer(
  service: Pick<Service, 'handle'>,
  streams: StreamWriter,
  request: IncomingMessage,
  response: ServerResponse,
  onRead: () => void,
): Promise<void> {
  try {
    const asked = toServiceRequest(request, response, onRead)
    const { status, headers, body, dropped } = await (answerHere(asked) ?? service.handle(asked))
    if (dropped) {
      response.destroy()
      return
    }
    // An unread rest of a body would be taken for the next request.
    const hasRest = !request.complete
    if (hasRest) response.setHeader('connection', 'close')
    if (typeof body !== 'string') {
      // A server that stops would wait for a connection that is kept for the next request.
      response.setHeader('connection', 'close')
      response.writeHead(status, headers)
      await streams.write(response, body)
      return
    }
    await endOfTurn()
    response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': Buffer.byteLength(body) })
    if (hasRest && request.headers.expect === undefined) {
      response.write(body)
      await discardRest(request)
      response.end()
    } else response.end(body)
  } catch {
    // The caller went away in the middle of the body: there is nobody to answer.
    response.destroy()
  }
}

/** What belongs to the server and not to the service: its health, and pages for people. */
function answerHere({ method, path, headers }: ServiceRequest): ServiceResponse | Promise<ServiceResponse> | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (path === '/healthz')
    return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"status":"ok"}' }
  if (path.startsWith('/docs')) return answerDocs(path)
  if (path === '/' && String(headers.accept ?? '').includes('text/html')) return landingPage
  return undefined
}

function toServiceRequest(request: IncomingMessage, response: ServerResponse, onRead: () => void): ServiceRequest {
  const url = request.url ?? '/'
  const at = url.indexOf('?')
  return {
    method: request.method ?? 'GET',
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    headers: request.headers,
    ...(request.socket.remoteAddress !== undefined && { clientIp: request.socket.remoteAddress }),
    readBody: (maxBytes) => readBody(request, maxBytes, onRead),
    onGone(callback) {
      response.once('close', callback)
      return () => response.off('close', callback)
    },
    streamBody: () => streamBody(request, onRead),
  }
}
