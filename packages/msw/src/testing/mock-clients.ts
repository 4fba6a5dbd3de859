import { type ChatClient, createChatClient } from '@portrait/client/chat'
import { createLcicClient, type LcicClient } from '@portrait/client/lcic'
import { createWebClient, type WebClient } from '@portrait/client/web'
import { createTc3Signer } from '@portrait/signing'
import type { Mock } from '../mock.ts'

/** The clients of a mock, which reach it as their options say: through an interception or its `fetch`. */
export interface MockClients {
  readonly chat: ChatClient
  readonly lcic: LcicClient
  /** Of the user `rider_17`. */
  readonly web: WebClient
}

interface MockClientsOptions {
  readonly fetch?: Mock['fetch']
  readonly chatUrl?: string
  readonly lcicUrl?: string
}

export function createMockClients(mock: Mock, options: MockClientsOptions = {}): MockClients {
  const { fetch, chatUrl = mock.baseUrl, lcicUrl = mock.baseUrl } = options
  const { sdkAppId, admin: identifier } = mock.credentials.chat
  const signer = createTc3Signer(mock.credentials.lcic)
  return {
    chat: createChatClient({ baseUrl: chatUrl, fetch, sdkAppId, identifier, userSig: () => mock.userSig(identifier) }),
    lcic: createLcicClient({ baseUrl: lcicUrl, fetch, sign: (request) => signer.sign(request).authorization }),
    web: createWebClient({ baseUrl: mock.baseUrl, fetch, sdkAppId, userSig: () => mock.userSig('rider_17') }),
  }
}
