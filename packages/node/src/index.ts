export {
  type Attempt,
  type CallOptions,
  type ChatClient,
  type Clock,
  type Fetch,
  type FetchInit,
  isPortraitError,
  type LcicClient,
  type Logger,
  type Pacing,
  PortraitError,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  ServiceError,
  type SkewEvent,
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportErrorCode,
  type TransportRequest,
  UsageError,
  type UsageErrorCode,
} from '@portrait/client'
export {
  type DefinedFields,
  defineFields,
  type FieldDeclaration,
  type FieldDeclarations,
  type LocationCodes,
  type ProfileChanges,
  type UserProfile,
} from '@portrait/protocol'
export type { AccountCheckResult, Accounts, OnlineStatusResult } from './accounts.ts'
export type { AdapterOptions } from './adapter-options.ts'
export type {
  Attributes,
  AttributesResult,
  AttributeValues,
  UserAttributeNames,
  UserAttributes,
} from './attributes.ts'
export type { BulkOptions, BulkProgress, Input } from './bulk/bulk-options.ts'
export { type Chat, type ChatOptions, type ChatRegion, createChat, type UserSigOptions } from './create-chat.ts'
export { createLcic, type Lcic, type LcicHost, type LcicOptions } from './create-lcic.ts'
export type { NewAccount } from './import-tasks.ts'
export { InvalidInputError } from './invalid-input-error.ts'
export type { ListOptions } from './lcic-list.ts'
export type { NewLcicUser, RegisterResult } from './lcic-register.ts'
export type { LcicUser } from './lcic-user.ts'
export type { LcicLogin, LcicUserChanges, LcicUsers, LoginOptions, OriginId } from './lcic-users.ts'
export type { OnlineState, OnlineStatus } from './online-status.ts'
export type { ProfileResult, Profiles, UserChanges } from './profiles.ts'
export type { MessageElement, Push, PushAudience, PushContent, PushMessage, SentPush } from './push.ts'
export {
  AccountNotFoundError,
  AuthenticationError,
  InvalidValueError,
  PermissionError,
  RateLimitError,
  RefusedError,
} from './service-errors.ts'
export type { Tags, TagsResult, UserTags } from './tags.ts'
export type { UserResult } from './user-task.ts'
export { WebhookError, type WebhookErrorCode } from './webhook-error.ts'
export type {
  OtherWebhookEvent,
  PresenceChangedEvent,
  ProfileChangedEvent,
  WebhookEvent,
  WebhookSource,
} from './webhook-event.ts'
export type { SignWebhookOptions, WebhookRequest, Webhooks } from './webhooks.ts'
export { WriteNotStoredError } from './write-not-stored-error.ts'
export type { BulkWriteOptions, VerifyOptions, WriteOptions } from './write-options.ts'
