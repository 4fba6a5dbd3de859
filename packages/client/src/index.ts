export { type ChatClient, type ChatClientOptions, createChatClient } from './chat-client.ts'
export type { Answers, Client, ClientOptions } from './client.ts'
export { type ControlClient, type ControlClientOptions, createControlClient } from './control-client.ts'
export { type CallOptions, defaultTimeoutMs } from './deadline.ts'
export {
  isPortraitError,
  PortraitError,
  type PortraitErrorOptions,
  ServiceError,
  type ServiceErrorOptions,
  TransportError,
  type TransportErrorCode,
  type TransportErrorOptions,
  UsageError,
  type UsageErrorCode,
} from './errors.ts'
export type { Fetch, FetchInit, StreamInit, StreamingFetch } from './fetch.ts'
export { createLcicClient, type LcicClient, type LcicClientOptions, type LcicSigningRequest } from './lcic-client.ts'
export { maxAnswerBytes } from './send.ts'
export { createWebClient, type WebClient, type WebClientOptions } from './web-client.ts'
