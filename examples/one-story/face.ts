/** One way to a user's profile. */
export interface Face {
  readonly name: string
  readonly api: 'chat' | 'lcic' | 'web'
  /** Whether it refuses bad values itself, before anything is sent, as `bad-input`. */
  readonly checksValues?: boolean
  readonly calls: Calls
  /** The same calls, signed with a key that is not the app's. */
  readonly strangersCalls: Calls
}

/** What every face can do. A call that the service refuses rejects with an error that has the service's `code`. */
export interface Calls {
  setNick(userId: string, nick: string): Promise<unknown>
  readNick(userId: string): Promise<unknown>
  /** Sets a custom field that the app has not declared; LCIC has no custom fields. */
  setUndeclaredField?(userId: string): Promise<unknown>
}
