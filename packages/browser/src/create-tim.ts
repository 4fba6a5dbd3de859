import { createWebClient, type WebClient } from '@portrait/client/web'
import type { Profile as WireProfile } from '@portrait/protocol'
import type { ChatSDK, ImResponse, LoginOptions, LoginResult } from './chat-sdk.ts'
import type { CreateOptions } from './create-options.ts'
import { foreignUserSig, loggedOut, loggingIn, loginFailed, notLoggedIn, noUserId, repeatLogin } from './error-codes.ts'
import { createEventEmitter } from './event-emitter.ts'
import { ImError } from './im-error.ts'
import { parseUpdate } from './parse-update.ts'
import { parseUserIds } from './parse-user-ids.ts'
import type { Profile } from './profile.ts'
import { refuseSecretKey } from './refuse-secret-key.ts'
import { timEvent } from './tim-event.ts'
import { toImError } from './to-im-error.ts'

interface Session {
  readonly userID: string
  readonly client: WebClient
  /** The own profile as it was seen last, without its time; none until the login has succeeded. */
  known?: string
}

// The vendor types these answers as void, and yet gives one.
const success: () => void = () => ({ code: 0, data: {} })

/** Makes an instance of the adapter. Nothing happens before `login`, which also tells when an option is wrong. */
export function createTim(options: CreateOptions): ChatSDK {
  let session: Session | undefined
  let obstacle: number = notLoggedIn
  const events = createEventEmitter()

  async function answer<Data>(operation: string, run: () => Promise<Data>): Promise<ImResponse<Data>> {
    try {
      return { code: 0, data: await run() }
    } catch (error) {
      throw toImError(operation, error)
    }
  }

  async function logIn(loginOptions: LoginOptions): Promise<LoginResult> {
    const given = { ...options, ...loginOptions }
    refuseSecretKey(given)
    const { SDKAppID, baseUrl = 'http://localhost', fetch, userID, userSig } = given
    if (!userID) throw new ImError('login', noUserId, 'userID is missing.')
    if (session?.known && session.userID === userID) return { repeatLogin: true }
    if (session) throw new ImError('login', repeatLogin, 'log out first.')
    const client = createWebClient({ baseUrl, fetch, sdkAppId: Number(SDKAppID), userSig: () => userSig })
    const mine: Session = { userID, client }
    session = mine
    obstacle = loggingIn
    try {
      const profile = await client.getMyProfile()
      if (session !== mine) throw new ImError('login', loggedOut, 'logout came first.')
      if (profile.userID !== userID) throw new ImError('login', foreignUserSig, 'userID is not of userSig.')
      learn(mine, profile)
    } catch (error) {
      if (session === mine) leave(loginFailed)
      throw error
    }
    // After whatever the caller does when the promise has resolved.
    setTimeout(() => {
      if (session === mine) events.emit(timEvent.SDK_READY, undefined)
    })
    return { repeatLogin: false }
  }

  function leave(reason: number): void {
    const wasReady = session?.known
    session = undefined
    obstacle = reason
    if (wasReady) events.emit(timEvent.SDK_NOT_READY, undefined)
  }

  /** Makes a call that needs a login. Without one, the event ERROR tells of it as well. */
  function call<Data>(operation: string, run: (mine: Session) => Promise<Data>): Promise<ImResponse<Data>> {
    return answer(operation, () => {
      if (session?.known) return run(session)
      const error = new ImError(operation, obstacle, 'log in first.')
      events.emit(timEvent.ERROR, { code: obstacle, message: error.message })
      throw error
    })
  }

  /** Remembers an own profile and tells of what is new in it, unless the user has gone. */
  function learn(mine: Session, answered: WireProfile): Profile {
    // The spec leaves the constants open; the service answers no others.
    const profile = answered as Profile
    const { known } = mine
    const content = JSON.stringify({ ...profile, lastUpdatedTime: 0 })
    if (mine === session) {
      mine.known = content
      if (known && known !== content) events.emit(timEvent.PROFILE_UPDATED, [profile])
    }
    return profile
  }

  return {
    login: (loginOptions) => answer('login', () => logIn(loginOptions)),
    async logout() {
      if (!session) throw new ImError('logout', notLoggedIn, 'log in first.')
      leave(loggedOut)
      return success()
    },
    async destroy() {
      if (session) leave(loggedOut)
      events.clear()
    },
    isReady: () => !!session?.known,

    getMyProfile: () => call('getMyProfile', async (mine) => learn(mine, await mine.client.getMyProfile())),
    updateMyProfile: (update) =>
      call('updateMyProfile', async (mine) => learn(mine, await mine.client.updateMyProfile(parseUpdate(update)))),
    getUserProfile: (readOptions) =>
      call('getUserProfile', async ({ client }) => {
        const userIDs = parseUserIds(readOptions)
        if (userIDs.length === 0) return []
        const { profiles } = await client.getUserProfiles({ userIDs })
        return profiles as Profile[]
      }),

    on: events.on,
    off: events.off,
  }
}
