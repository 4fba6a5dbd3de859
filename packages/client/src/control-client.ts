import { type ControlOperations, controlOperations } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createControlDecoder } from './control-answer.ts'
import { toControlRequest } from './control-request.ts'
import { type DeadlineOptions, maxTimeoutMs } from './deadline.ts'
import type { Refuse } from './read-answer.ts'
import { readCredential } from './read-credential.ts'
import { receiveLines } from './receive-lines.ts'
import { send } from './send.ts'

/** The service's own controls. */
export type ControlClient = Client<ControlOperations, DeadlineOptions>

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

  function call(
    operation: ControlOperation,
    input: unknown,
    callOptions: DeadlineOptions | undefined,
  ): Promise<unknown> {
    const { id, takes, answers: answer } = operation
    async function prepare() {
      const { path, type, ...request } = toControlRequest(operation, input)
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
      ? (input: unknown, callOptions?: DeadlineOptions) => call(operation, input, callOptions)
      : (callOptions?: DeadlineOptions) => call(operation, undefined, callOptions)
    return [operation.id, method]
  })
  // The table names every operation of the API.
  return Object.fromEntries(methods) as ControlClient
}
