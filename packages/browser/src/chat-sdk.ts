import type { Profile } from './profile.ts'
import type { TimEvent, TimEventName } from './tim-event.ts'
import type { UpdateMyProfileOptions } from './update-my-profile-options.ts'

/** What every call resolves with. */
export interface ImResponse<Data> {
  code: 0
  data: Data
}

/** Who logs in. */
export interface LoginOptions {
  readonly userID: string
  /** The user's signature, which a backend makes. */
  readonly userSig: string
}

/** What a login answers. */
export interface LoginResult {
  /** Whether the user was logged in already. */
  repeatLogin: boolean
}

/** Whose profiles to read. */
export interface GetUserProfileOptions {
  /** Of more than 100 the first 100 are read, with a warning on the console. */
  readonly userIDList: readonly string[]
}

/** Is told of events. */
export type TimEventHandler<Name extends TimEventName> = (event: TimEvent<Name>) => void

/**
 * The profile part of the vendor's SDK, https://web.sdk.qcloud.com/im/doc/en/SDK.html. Its promises reject with an
 * ImError, and its methods need no `this`. What it returns is the caller's own.
 */
export interface ChatSDK {
  /** Logs a user in, which reads their profile once to see that the UserSig is good. */
  login(options: LoginOptions): Promise<ImResponse<LoginResult>>
  /** Logs the user out. Resolves with `{ code: 0, data: {} }`, which the vendor's typings call void. */
  logout(): Promise<void>
  /** Logs the user out, if there is one, and forgets all handlers. */
  destroy(): Promise<void>
  /** Whether a user is logged in. */
  isReady(): boolean

  /** Reads the user's own profile. */
  getMyProfile(): Promise<ImResponse<Profile>>
  /** Reads profiles of other users, in the order of the ids. Users who do not exist are left out. */
  getUserProfile(options: GetUserProfileOptions): Promise<ImResponse<Profile[]>>
  /** Writes fields of the user's own profile, all or none. Resolves with the whole of it. */
  updateMyProfile(options: UpdateMyProfileOptions): Promise<ImResponse<Profile>>

  /** Calls a handler at each event, with `context` as its `this`. */
  on<Name extends TimEventName>(eventName: Name, handler: TimEventHandler<Name>, context?: unknown): void
  /** Takes a handler away, however often it was added. */
  off<Name extends TimEventName>(eventName: Name, handler: TimEventHandler<Name>, context?: unknown): void
}
