import type { ImError } from './im-error.ts'
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
  /** The user's signature, which a backend makes, or a function that fetches one. */
  readonly userSig: UserSig
}

/**
 * A user's signature; or a function that fetches a fresh one, at the login and before the last one expires. With a text
 * the session ends when it expires.
 */
export type UserSig = string | (() => string | Promise<string>)

/** What may be said of a single call. */
export interface CallOptions {
  /** Calls the call off: it rejects with 2800. */
  readonly signal?: AbortSignal | undefined
  /** How long the call may take, in place of the instance's `timeoutMs`. */
  readonly timeoutMs?: number | undefined
}

/** What is known of a profile that is watched. */
export interface ProfileState {
  /** None while it was not read, and where nobody has the id. */
  readonly profile: Profile | undefined
  /** Why it could not be read. */
  readonly error: ImError | undefined
  /** Whether an answer is awaited, or a login. */
  readonly isLoading: boolean
}

/** What a login answers. */
export interface LoginResult {
  /** Whether the user was logged in already. */
  repeatLogin: boolean
}

/** Whose profiles to read. */
export interface GetUserProfileOptions {
  /** Of more than 100 the first 100 are read, with a warning on the console, unless `manyUserIDs` is 'batch'. */
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

  /** Who is logged in; empty when nobody is. */
  getLoginUser(): string

  /** Answers the user's own profile, from memory while the change stream keeps it current. */
  getMyProfile(options?: CallOptions): Promise<ImResponse<Profile>>
  /**
   * Answers profiles of users, in the order of the ids. Users who do not exist are left out. Calls of one tick share
   * requests, and up to 100 users are followed, so that they are answered from memory.
   */
  getUserProfile(options: GetUserProfileOptions, callOptions?: CallOptions): Promise<ImResponse<Profile[]>>
  /** Writes fields of the user's own profile, all or none. Resolves with the whole of it. */
  updateMyProfile(options: UpdateMyProfileOptions, callOptions?: CallOptions): Promise<ImResponse<Profile>>
  /**
   * Tells `listener` of a user's profile, the own one without an id: now, and whenever it changes, over logins and
   * logouts. Returns what ends it.
   */
  watchProfile(userID: string | undefined, listener: (state: ProfileState) => void): () => void

  /** Calls a handler at each event, with `context` as its `this`. */
  on<Name extends TimEventName>(eventName: Name, handler: TimEventHandler<Name>, context?: unknown): void
  /** The same for the next event alone. */
  once<Name extends TimEventName>(eventName: Name, handler: TimEventHandler<Name>, context?: unknown): void
  /** Takes a handler away, however often it was added. */
  off<Name extends TimEventName>(eventName: Name, handler: TimEventHandler<Name>, context?: unknown): void
}
