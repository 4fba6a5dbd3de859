import type { Profile } from './profile.ts'

/** Why a session ended: `TIM.TYPES.KICKED_OUT_…`. The first two are the vendor's alone. */
export type KickedOutType = 'multipleAccount' | 'multipleDevice' | 'userSigExpired' | 'REST_API_Kick'

/** How the change stream is: `TIM.TYPES.NET_STATE_…`. */
export type NetState = 'connected' | 'connecting' | 'disconnected'

/** The names of the events, `TIM.EVENT`. See https://web.sdk.qcloud.com/im/doc/en/module-EVENT.html */
export const timEvent = {
  SDK_READY: 'sdkStateReady',
  SDK_NOT_READY: 'sdkStateNotReady',
  PROFILE_UPDATED: 'onProfileUpdated',
  KICKED_OUT: 'kickedOut',
  ERROR: 'error',
  NET_STATE_CHANGE: 'netStateChange',
} as const

/** What each event carries as its `data`. */
export interface TimEventData {
  /** Sent after `login` has resolved. */
  sdkStateReady: undefined
  /** Sent when the user is logged out. */
  sdkStateNotReady: undefined
  /** Profiles after a change: the user's own, and those of users one has read where `profileUpdates` is 'all'. */
  onProfileUpdated: Profile[]
  /** Sent when the service ends the session; `SDK_NOT_READY` follows. */
  kickedOut: { type: KickedOutType }
  /** Sent when the change stream comes and goes. */
  netStateChange: { state: NetState }
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
