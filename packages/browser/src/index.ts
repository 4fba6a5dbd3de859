export type {
  CallOptions,
  ChatSDK,
  GetUserProfileOptions,
  ImResponse,
  LoginOptions,
  LoginResult,
  ProfileState,
  TimEventHandler,
  UserSig,
} from './chat-sdk.ts'
export type { ConnectOptions, CreateOptions } from './create-options.ts'
export { ImError } from './im-error.ts'
export type { AdminForbidType, AllowType, CustomField, Gender, Profile } from './profile.ts'
export { TIM } from './tim.ts'
export type { KickedOutType, NetState, TimEvent, TimEventData, TimEventName } from './tim-event.ts'
export type { TYPES } from './tim-types.ts'
export type { UpdateMyProfileOptions } from './update-my-profile-options.ts'
