export type {
  ChatSDK,
  GetUserProfileOptions,
  ImResponse,
  LoginOptions,
  LoginResult,
  TimEventHandler,
} from './chat-sdk.ts'
export type { CreateOptions } from './create-options.ts'
export { ImError } from './im-error.ts'
export type { AdminForbidType, AllowType, CustomField, Gender, Profile } from './profile.ts'
export { TIM } from './tim.ts'
export type { TimEvent, TimEventData, TimEventName } from './tim-event.ts'
export type { TYPES } from './tim-types.ts'
export type { UpdateMyProfileOptions } from './update-my-profile-options.ts'
