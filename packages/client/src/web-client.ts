import { type WebOperations, webCalls } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { Client, ClientOptions } from './client.ts'
import type { DeadlineOptions } from './deadline.ts'
import { toJsonBody } from './json-body.ts'
import { readCredential } from './read-credential.ts'
import { requireSdkAppId } from './sdk-app-id.ts'
import { send } from './send.ts'
import { createWebDecoder, isPresence, isProfile, isProfiles } from './web-answer.ts'

/** The web API: the user's own profile and those of others. */
export type WebClient = Client<WebOperations, DeadlineOptions>

/** Where the web API is and which user calls it. */
export interface WebClientOptions extends ClientOptions {
  readonly sdkAppId: number
  /** Gives the user's own UserSig, which also says who they are; asked at every call. */
  readonly userSig: () => string | Promise<string>
}

type WebOperation = (typeof webCalls)[keyof WebOperations]

/** Makes a client of the web API. Throws a UsageError. */
export function createWebClient(options: WebClientOptions): WebClient {
  const { fetch, sdkAppId, userSig } = options
  const baseUrl = parseBaseUrl('createWebClient', options.baseUrl)
  requireSdkAppId('createWebClient', sdkAppId)

  function call<Output>(
    operation: WebOperation,
    input: object | undefined,
    isOutput: (value: unknown) => value is Output,
    callOptions: DeadlineOptions | undefined,
  ): Promise<Output> {
    const { id, method, path } = operation
    async function prepare() {
      const body = method === 'GET' ? undefined : toJsonBody(id, input)
      const headers = {
        authorization: `Bearer ${await readCredential(id, 'userSig', userSig)}`,
        'x-portrait-app': String(sdkAppId),
        ...(body && { 'content-type': 'application/json' }),
      }
      return { url: baseUrl + path, headers, ...(body && { body }) }
    }
    return send(operation, { fetch, prepare, decode: createWebDecoder(id, isOutput) }, callOptions)
  }

  return {
    getMyProfile: (callOptions) => call(webCalls.getMyProfile, undefined, isProfile, callOptions),
    updateMyProfile: (input, callOptions) => call(webCalls.updateMyProfile, input, isProfile, callOptions),
    getUserProfiles: (input, callOptions) => call(webCalls.getUserProfiles, input, isProfiles, callOptions),
    getUserPresence: (input, callOptions) => call(webCalls.getUserPresence, input, isPresence, callOptions),
  }
}
