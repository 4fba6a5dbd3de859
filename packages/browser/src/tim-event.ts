import type { Profile } from './profile.ts'

/** The names of the events, `TIM.EVENT`. See https://web.sdk.qcloud.com/im/doc/en/module-EVENT.html */
export const timEvent = {
  SDK_READY: 'sdkStateReady',
  SDK_NOT_READY: 'sdkStateNotReady',
  PROFILE_UPDATED: 'onProfileUpdated',
  ERROR: 'error',
} as const

/** What each event carries as its `data`. */
export interface TimEventData {
  /** Sent after `login` has resolved. */
  sdkStateReady: undefined
  /** Sent when the user is logged out. */
  sdkStateNotReady: undefined
  /** The user's own profile after a change. */
  onProfileUpdated: Profile[]
  /** Sent when a call is refused because nobody is logged in. */
  error: { code: number; message: string }
}

/** The name of an event. */
export type TimEventName = keyof TimEventData

/** What a handler is given. */
export interface TimEvent<Name extends TimEventName = TimEventName> {
  name: Name
  data: TimEventData[Name]
}
