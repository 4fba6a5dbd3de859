import { BodyReader } from './body-reader.ts'
import type { Transport, TransportAnswer } from './transport.ts'

/** Ends a request of undici early. */
export interface UndiciController {
  abort(reason: Error): void
}

/** Headers as undici gives them, by lower-case name. */
export type UndiciHeaders = Readonly<Record<string, string | string[] | undefined>>

/** What a dispatcher of undici tells of a request. */
export interface UndiciHandler {
  onRequestStart(controller: UndiciController): void
  onResponseStart(controller: UndiciController, status: number, headers: UndiciHeaders): void
  onResponseData(controller: UndiciController, chunk: Uint8Array): void
  onResponseEnd(): void
  onResponseError(controller: unknown, error: Error): void
}

/** What a dispatcher of undici is asked for. */
export interface UndiciRequest {
  readonly method: string
  readonly origin: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An `Agent`, `Pool`, `Client`, `ProxyAgent` or other dispatcher of undici 7 or newer, as far as it is needed here. */
export interface UndiciDispatcher {
  dispatch(request: UndiciRequest, handler: UndiciHandler): boolean
}

/**
 * Makes a transport of your own undici dispatcher. It costs a fraction of `fetch`: no web `Request`, `Response` and stream
 * are made. Connections, proxies and certificates are the dispatcher's matter.
 */
export function createUndiciTransport(dispatcher: UndiciDispatcher): Transport {
  return (request) =>
    new Promise((resolve, reject) => {
      const { method, origin, path, headers, body } = request
      const exchange = new UndiciExchange(resolve, reject)
      request.onAbort(() => exchange.abort())
      dispatcher.dispatch({ method, origin, path, headers, body }, exchange)
    })
}

class UndiciExchange implements UndiciHandler {
  readonly #resolve: (answer: TransportAnswer) => void
  readonly #reject: (error: Error) => void
  #controller: UndiciController | undefined
  #isAborted = false
  #status = 0
  #headers: UndiciHeaders = {}
  readonly #body = new BodyReader()

  constructor(resolve: (answer: TransportAnswer) => void, reject: (error: Error) => void) {
    this.#resolve = resolve
    this.#reject = reject
  }

  abort(): void {
    this.#isAborted = true
    this.#controller?.abort(new Error('Nobody waits for the answer.'))
  }

  onRequestStart(controller: UndiciController): void {
    this.#controller = controller
    if (this.#isAborted) this.abort()
  }

  onResponseStart(_controller: UndiciController, status: number, headers: UndiciHeaders): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(controller: UndiciController, chunk: Uint8Array): void {
    if (this.#body.add(chunk)) return
    this.#settle(undefined)
    controller.abort(new Error('The answer is too long.'))
  }

  onResponseEnd(): void {
    this.#settle(this.#body.text())
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#reject(error)
  }

  #settle(text: string | undefined): void {
    const headers = this.#headers
    this.#resolve({ status: this.#status, text, header: (name) => toText(headers[name]) })
  }
}

function toText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.join(', ') : value
}
