import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { BodyReader } from './body-reader.ts'
import type { Transport, TransportAnswer } from './transport.ts'

// A client speaks to one place.
let latest: { readonly origin: string; readonly options: RequestOptions } | undefined

/** Sends requests by `node:http` and its global agents, which keep connections open, for a third of what `fetch` costs. */
export const defaultTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    const { method, origin, path, headers, body } = request
    const options = { ...optionsOf(origin), method, path, headers }
    // Looked up at each call: tools that watch or mock requests replace it.
    const { request: start } = options.protocol === 'https:' ? https : http
    const sent = start(options, (answer) => read(answer, sent, resolve, reject))
    sent.on('error', reject)
    request.onAbort(() => sent.destroy())
    sent.end(body)
  })

function optionsOf(origin: string): RequestOptions {
  if (latest?.origin !== origin) {
    const { protocol, hostname, port } = urlToHttpOptions(new URL(origin))
    latest = { origin, options: { protocol, hostname, port } }
  }
  return latest.options
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
