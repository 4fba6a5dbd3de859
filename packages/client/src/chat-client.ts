import { type ChatErrorCode, type ChatOperations, chatOperations } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import { createChatDecoder } from './chat-answer.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createMethods } from './create-methods.ts'
import { createPipeline } from './pipeline.ts'
import type { PipelineOptions } from './pipeline-options.ts'
import { requireSdkAppId } from './sdk-app-id.ts'
import type { SignedParts } from './signed-exchange.ts'
import { UsageError } from './usage-error.ts'
import { withCredential } from './with-credential.ts'

/** The Chat server API: wire names, whole answers. {@link https://intl.cloud.tencent.com/document/product/1047/34620} */
export type ChatClient = Client<ChatOperations>

/** Where the Chat API is and who calls it. */
export interface ChatClientOptions extends ClientOptions, PipelineOptions {
  readonly sdkAppId: number
  /** An admin account of the app. */
  readonly identifier: string
  /** Gives a UserSig of `identifier` that is valid at `nowMs`; asked for every request. */
  readonly userSig: (nowMs: number) => string | Promise<string>
  readonly answers?: Answers<ChatOperations> | undefined
}

const expiredCode: ChatErrorCode = 70001

/** Makes a client of the Chat server API. Throws a UsageError. */
export function createChatClient(options: ChatClientOptions): ChatClient {
  const { sdkAppId, identifier, userSig, answers, random = Math.random } = options
  const baseUrl = parseBaseUrl('createChatClient', options.baseUrl)
  requireSdkAppId('createChatClient', sdkAppId)
  const fixed = `sdkappid=${sdkAppId}&identifier=${encodeIdentifier(identifier)}&contenttype=json`
  const pipeline = createPipeline('createChatClient', baseUrl, options)
  const headers = { 'content-type': 'application/json' }
  const toParts = (secret: string): SignedParts => {
    const number = Math.floor(random() * 2 ** 32)
    return { headers, query: `${fixed}&usersig=${encodeURIComponent(secret)}&random=${number}`, secret }
  }

  return createMethods<ChatOperations>(chatOperations, (operation) =>
    pipeline(operation, {
      sign: (_body, nowMs) => withCredential(operation.id, 'userSig', () => userSig(nowMs), toParts),
      decode: createChatDecoder(operation, answers?.[operation.id]),
      expiredCode,
    }),
  )
}

function encodeIdentifier(identifier: string): string {
  if (typeof identifier === 'string' && identifier !== '' && !/\p{Surrogate}/u.test(identifier)) {
    return encodeURIComponent(identifier)
  }
  throw new UsageError('createChatClient', 'bad-option', 'identifier must be the name of an admin account.')
}
