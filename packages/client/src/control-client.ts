import { type ControlOperations, controlOperations } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createControlDecoder } from './control-answer.ts'
import { toControlRequest } from './control-request.ts'
import type { CallOptions } from './deadline.ts'
import { readCredential } from './read-credential.ts'
import { send } from './send.ts'

/** The service's own controls. */
export type ControlClient = Client<ControlOperations>

/** Where the control API is and what opens it. */
export interface ControlClientOptions extends ClientOptions {
  /** The control token: `controlToken` in the ready file. */
  readonly token: string
  readonly answers?: Answers<ControlOperations> | undefined
}

type ControlOperation = (typeof controlOperations)[keyof ControlOperations]

/** Makes a client of the control API: parameters and body in one input. Throws a UsageError. */
export function createControlClient(options: ControlClientOptions): ControlClient {
  const { fetch, token, answers } = options
  const baseUrl = parseBaseUrl('createControlClient', options.baseUrl)

  function call(operation: ControlOperation, input: unknown, callOptions: CallOptions | undefined): Promise<unknown> {
    async function prepare() {
      const { path, body } = toControlRequest(operation, input)
      const authorization = `Bearer ${await readCredential(operation.id, 'token', () => token)}`
      const headers = { authorization, ...(body && { 'content-type': 'application/json' }) }
      return { url: baseUrl + path, headers, ...(body && { body }) }
    }
    const decode = createControlDecoder(operation.id, answers?.[operation.id])
    return send(operation, { fetch, prepare, decode }, callOptions)
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
