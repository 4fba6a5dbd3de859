export {
  type CallOptions,
  type ChatClient,
  type Fetch,
  type FetchInit,
  isPortraitError,
  type LcicClient,
  PortraitError,
  ServiceError,
  TransportError,
  type TransportErrorCode,
  UsageError,
  type UsageErrorCode,
} from '@portrait/client'
export {
  type DefinedFields,
  defineFields,
  type FieldDeclaration,
  type LocationCodes,
  type ProfileChanges,
  type UserProfile,
} from '@portrait/protocol'
export type { Accounts, NewAccount } from './accounts.ts'
export type { Attributes } from './attributes.ts'
export { type Chat, type ChatOptions, type ChatRegion, createChat, type UserSigOptions } from './create-chat.ts'
export { createLcic, type Lcic, type LcicHost, type LcicOptions } from './create-lcic.ts'
export type { LcicUser, LcicUserChanges, LcicUsers, NewLcicUser, RegisteredLcicUser } from './lcic-users.ts'
export type { ProfileResult, Profiles } from './profiles.ts'
export {
  AccountNotFoundError,
  AuthenticationError,
  InvalidValueError,
  PermissionError,
  RateLimitError,
} from './service-errors.ts'
