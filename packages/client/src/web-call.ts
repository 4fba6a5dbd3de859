import type { WebOperations, webCalls } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { ClientOptions } from './client.ts'
import type { DeadlineOptions } from './deadline.ts'
import { toJsonBody } from './json-body.ts'
import { requireSdkAppId } from './sdk-app-id.ts'
import { send } from './send.ts'
import { createWebDecoder } from './web-answer.ts'
import { type WebCredentials, webHeaders } from './web-headers.ts'

/** Where the web API is and which user calls it. */
export interface WebClientOptions extends ClientOptions, WebCredentials {}

type WebOperation = (typeof webCalls)[keyof WebOperations]

/** Makes what calls operations of the web API. Throws a UsageError. */
export function createWebCall(options: WebClientOptions) {
  const { fetch, sdkAppId, userSig } = options
  const baseUrl = parseBaseUrl('createWebClient', options.baseUrl)
  requireSdkAppId('createWebClient', sdkAppId)

  return <Output>(
    operation: WebOperation,
    input: object | undefined,
    isOutput: (value: unknown) => value is Output,
    callOptions: DeadlineOptions | undefined,
  ): Promise<Output> => {
    const { id, method, path } = operation
    async function prepare() {
      const body = method === 'GET' ? undefined : toJsonBody(id, input)
      const headers = {
        ...(await webHeaders(id, { sdkAppId, userSig })),
        ...(body && { 'content-type': 'application/json' }),
      }
      return { url: baseUrl + path, headers, ...(body && { body }) }
    }
    return send(operation, { fetch, prepare, decode: createWebDecoder(id, isOutput) }, callOptions)
  }
}
