import { type ChatOperations, chatOperations } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import { createChatDecoder } from './chat-answer.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createMethods } from './create-methods.ts'
import type { Fetch } from './fetch.ts'
import { toJsonBody } from './json-body.ts'
import { readCredential } from './read-credential.ts'
import { redact, redactError } from './redact.ts'
import { requireSdkAppId } from './sdk-app-id.ts'
import { send } from './send.ts'
import { UsageError } from './usage-error.ts'

/** The Chat server API: wire names, whole answers. {@link https://intl.cloud.tencent.com/document/product/1047/34620} */
export type ChatClient = Client<ChatOperations>

/** Where the Chat API is and who calls it. */
export interface ChatClientOptions extends ClientOptions {
  readonly sdkAppId: number
  /** An admin account of the app. */
  readonly identifier: string
  /** Gives a UserSig of `identifier`; asked at every call. */
  readonly userSig: () => string | Promise<string>
  /** A number from 0 up to but not including 1, for the query's `random`; `Math.random` by default. */
  readonly random?: (() => number) | undefined
  readonly answers?: Answers<ChatOperations> | undefined
}

/** Makes a client of the Chat server API. Throws a UsageError. */
export function createChatClient(options: ChatClientOptions): ChatClient {
  const { sdkAppId, identifier, userSig, answers, random = Math.random } = options
  const baseUrl = parseBaseUrl('createChatClient', options.baseUrl)
  requireSdkAppId('createChatClient', sdkAppId)
  const fixed = `sdkappid=${sdkAppId}&identifier=${encodeIdentifier(identifier)}&contenttype=json`

  return createMethods<ChatOperations>(chatOperations, (operation, input, callOptions) => {
    const { id, path } = operation
    // The UserSig travels in the URL, and some transports quote the URL when they fail.
    let secret = ''
    const fetch: Fetch = async (url, init) => {
      const { fetch: transport = globalThis.fetch } = options
      try {
        return await transport(url, init)
      } catch (error) {
        throw redactError(error, secret)
      }
    }
    async function prepare() {
      const body = toJsonBody(id, input)
      secret = await readCredential(id, 'userSig', userSig)
      const query = `${fixed}&usersig=${encodeURIComponent(secret)}&random=${Math.floor(random() * 2 ** 32)}`
      return { url: `${baseUrl}${path}?${query}`, headers: { 'content-type': 'application/json' }, body }
    }
    const decode = createChatDecoder(id, { redact: (text) => redact(text, secret), validate: answers?.[id] })
    return send(operation, { fetch, prepare, decode }, callOptions)
  })
}

function encodeIdentifier(identifier: string): string {
  if (typeof identifier === 'string' && identifier !== '' && !/\p{Surrogate}/u.test(identifier)) {
    return encodeURIComponent(identifier)
  }
  throw new UsageError('createChatClient', 'bad-option', 'identifier must be the name of an admin account.')
}
