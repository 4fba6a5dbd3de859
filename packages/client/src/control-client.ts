import { type ControlOperations, controlOperations } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { CallOptions } from './call-options.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createControlDecoder } from './control-answer.ts'
import { type ControlRequest, toControlRequest } from './control-request.ts'
import { maxTimeoutMs } from './deadline.ts'
import type { Fetch, StreamingFetch } from './fetch.ts'
import type { Refuse } from './read-answer.ts'
import { readCredential } from './read-credential.ts'
import { receiveLines } from './receive-lines.ts'
import { send } from './send.ts'

/** The service's own controls. */
export type ControlClient = Client<ControlOperations>

/** Where the control API is and what opens it. */
export interface ControlClientOptions extends Omit<ClientOptions, 'fetch'> {
  /** `globalThis.fetch` by default, looked up at each call. */
  readonly fetch?: StreamingFetch | undefined
  /** The control token: `controlToken` in the ready file. */
  readonly token: string
  readonly answers?: Answers<ControlOperations> | undefined
}

type ControlOperation = (typeof controlOperations)[keyof ControlOperations]

/** Makes a client of the control API: parameters and body in one input. Throws a UsageError. */
export function createControlClient(options: ControlClientOptions): ControlClient {
  const { token, answers } = options
  const baseUrl = parseBaseUrl('createControlClient', options.baseUrl)

  function call(operation: ControlOperation, input: unknown, callOptions: CallOptions | undefined): Promise<unknown> {
    const { id, takes, answers: answer } = operation
    let stream: ControlRequest['lines']
    const fetch: Fetch = (url, init) => {
      const { fetch: transport = globalThis.fetch } = options
      return transport(url, stream === undefined ? init : { ...init, body: stream, duplex: 'half' })
    }
    async function prepare() {
      const { path, type, lines, ...request } = toControlRequest(operation, input)
      stream = lines
      const authorization = `Bearer ${await readCredential(id, 'token', () => token)}`
      return { url: baseUrl + path, headers: { authorization, ...(type && { 'content-type': type }) }, ...request }
    }
    const decode = createControlDecoder(id, answers?.[id])
    if (answer === 'lines') {
      const decodeLine = (body: unknown, refuse: Refuse) => decode({ status: 200, body }, refuse)
      return receiveLines(operation, { fetch, prepare, decode, decodeLine }, callOptions)
    }
    // How long lines take is known to who sends them.
    const patience = takes === 'lines' ? { timeoutMs: maxTimeoutMs, ...callOptions } : callOptions
    return send(operation, { fetch, prepare, decode }, patience)
  }

  const methods = Object.values(controlOperations).map((operation: ControlOperation) => {
    const hasInput = operation.takes !== 'nothing' || operation.parameters.length > 0
    const method = hasInput
      ? (input: unknown, callOptions?: CallOptions) => call(operation, input, callOptions)
      : (callOptions?: CallOptions) => call(operation, undefined, callOptions)
    return [operation.id, method]
  })
  // The table names every operation of the API.
  return Object.fromEntries(methods) as ControlClient
}
