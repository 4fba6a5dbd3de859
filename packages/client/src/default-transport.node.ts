import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { urlToHttpOptions } from 'node:url'
import { BodyReader } from './body-reader.ts'
import type { Transport, TransportAnswer } from './transport.ts'

interface Place {
  readonly options: RequestOptions
  /** Its `request` is looked up at each call: tools that watch or mock requests replace it. */
  readonly module: Pick<typeof import('node:http'), 'request'>
}

const places = new Map<string, Place>()
// A program speaks to few places; one that goes on to new ones for ever must not keep them all.
const maxPlaces = 100

/** Sends requests by `node:http` and its global agents, which keep connections open, for a third of what `fetch` costs. */
export const defaultTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    const { method, origin, path, headers, body } = request
    const { options, module } = placeOf(origin)
    const sent = module.request({ ...options, method, path, headers }, (answer) => read(answer, sent, resolve, reject))
    sent.on('error', reject)
    request.onAbort(() => sent.destroy())
    sent.end(body)
  })

function placeOf(origin: string): Place {
  const known = places.get(origin)
  if (known !== undefined) return known
  const { protocol, hostname, port } = urlToHttpOptions(new URL(origin))
  // An import would read every export, and some of them load all of fetch: it takes ten times as long.
  const module = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http')
  const place = { options: { protocol, hostname, port }, module }
  if (places.size >= maxPlaces) places.clear()
  places.set(origin, place)
  return place
}

function read(
  answer: IncomingMessage,
  sent: ClientRequest,
  resolve: (answer: TransportAnswer) => void,
  reject: (error: Error) => void,
): void {
  const body = new BodyReader()
  const settle = (text: string | undefined) => {
    const { statusCode: status = 0, headers } = answer
    resolve({ status, text, header: (name) => headers[name]?.toString() })
  }
  answer.on('data', (chunk: Uint8Array) => {
    if (body.add(chunk)) return
    settle(undefined)
    sent.destroy()
  })
  answer.on('end', () => settle(body.text()))
  answer.on('error', reject)
}
