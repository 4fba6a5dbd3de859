export type { Attempt } from './attempt.ts'
export type { CallOptions } from './call-options.ts'
export { type ChatClient, type ChatClientOptions, createChatClient } from './chat-client.ts'
export type { Answers, Client, ClientOptions } from './client.ts'
export type { Clock } from './clock.ts'
export { type ControlClient, type ControlClientOptions, createControlClient } from './control-client.ts'
export { type DeadlineOptions, defaultTimeoutMs } from './deadline.ts'
export {
  brandError,
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
export { maxAnswerBytes } from './max-answer-bytes.ts'
export type {
  Logger,
  Pacing,
  PipelineOptions,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SkewEvent,
} from './pipeline-options.ts'
export type { Transport, TransportAnswer, TransportRequest } from './transport.ts'
export { createWebClient, type WebClient, type WebClientOptions } from './web-client.ts'
