import { createWebClient, type WebClient } from '@portrait/client/web'
import type { Profile as WireProfile } from '@portrait/protocol'
import type { ChatSDK, ImResponse, LoginOptions } from './chat-sdk.ts'
import type { CreateOptions } from './create-options.ts'
import {
  badRequest,
  foreignUserSig,
  loggedOut,
  loggingIn,
  loginFailed,
  noSdkAppId,
  noUserId,
  noUserSig,
  notLoggedIn,
  repeatLogin,
} from './error-codes.ts'
import { createEventEmitter } from './event-emitter.ts'
import { ImError } from './im-error.ts'
import { parseUpdate } from './parse-update.ts'
import { parseUserIds } from './parse-user-ids.ts'
import type { Profile } from './profile.ts'
import { refuseSecretKey } from './refuse-secret-key.ts'
import { timEvent } from './tim-event.ts'
import { toImError } from './to-im-error.ts'

interface Session extends LoginOptions {
  /** The own profile as it was seen last, without its time; none until the login has succeeded. */
  known?: string
}

// Ends in a clear error when a fetch that was to answer by itself goes to the network after all.
const nowhere = 'http://portrait.invalid'

// The vendor types these answers as void, and yet gives one.
const success: () => void = () => ({ code: 0, data: {} })

/** Makes an instance of the adapter. It does nothing by itself before `login`. Throws an ImError. */
export function createTim(options: CreateOptions): ChatSDK {
  let session: Session | undefined
  let obstacle: number = notLoggedIn
  const events = createEventEmitter()
  const client = connect(options, () => session?.userSig ?? '')

  async function answer<Data>(
    operation: string,
    run: () => Promise<Data>,
    usageCode: number = badRequest,
  ): Promise<ImResponse<Data>> {
    try {
      return { code: 0, data: await run() }
    } catch (error) {
      throw toImError(operation, error, usageCode)
    }
  }

  async function logIn(loginOptions: LoginOptions) {
    refuseSecretKey('login', loginOptions)
    const { userID, userSig } = loginOptions
    if (!userID) throw new ImError('login', noUserId, 'userID is missing.')
    if (session?.known && session.userID === userID) return { repeatLogin: true }
    if (session) throw new ImError('login', repeatLogin, `call logout first, for ${session.userID}.`)
    const mine: Session = { userID, userSig }
    session = mine
    obstacle = loggingIn
    try {
      const profile = await client.getMyProfile()
      if (session !== mine) throw new ImError('login', loggedOut, 'logout came first.')
      if (profile.userID !== userID) throw new ImError('login', foreignUserSig, 'the UserSig is not that of userID.')
      mine.known = contentOf(profile)
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

  /** Who is logged in. Throws an ImError, of which the event ERROR tells as well. */
  function requireSession(operation: string): Session {
    if (session?.known) return session
    const error = new ImError(operation, obstacle, 'nobody is logged in.')
    const { code, message } = error
    events.emit(timEvent.ERROR, { code, message })
    throw error
  }

  /** Reads or writes the own profile, and tells of what is new in it. */
  function own(operation: string, ask: () => Promise<WireProfile>): Promise<ImResponse<Profile>> {
    return answer(operation, async () => {
      const mine = requireSession(operation)
      const profile = toProfile(await ask())
      const content = contentOf(profile)
      if (session === mine && mine.known !== content) {
        mine.known = content
        events.emit(timEvent.PROFILE_UPDATED, [profile])
      }
      return profile
    })
  }

  return {
    login: (loginOptions) => answer('login', () => logIn(loginOptions), noUserSig),
    async logout() {
      if (!session) throw new ImError('logout', notLoggedIn, 'nobody is logged in.')
      leave(loggedOut)
      return success()
    },
    async destroy() {
      if (session) leave(loggedOut)
      events.clear()
      return success()
    },
    isReady: () => session?.known !== undefined,
    getLoginUser: () => (session?.known ? session.userID : ''),

    getMyProfile: () => own('getMyProfile', () => client.getMyProfile()),
    updateMyProfile: (update) =>
      own('updateMyProfile', () => client.updateMyProfile(parseUpdate(update))),
    getUserProfile: (readOptions) =>
      answer('getUserProfile', async () => {
        requireSession('getUserProfile')
        const userIDs = parseUserIds(readOptions)
        if (!userIDs[0]) return []
        return (await client.getUserProfiles({ userIDs })).profiles.map(toProfile)
      }),

    on: (name, handler, context) => events.add({ name, handler, context }),
    off: (name, handler) => events.remove(name, handler),
  }
}

function connect(options: CreateOptions, userSig: () => string): WebClient {
  try {
    refuseSecretKey('TIM.create', options)
    const { SDKAppID, fetch, baseUrl = fetch && nowhere } = options
    return createWebClient({ baseUrl: baseUrl ?? '', sdkAppId: Number(SDKAppID), userSig, fetch })
  } catch (error) {
    throw toImError('TIM.create', error, noSdkAppId)
  }
}

/** What a profile says apart from its time. */
function contentOf(profile: WireProfile): string {
  return JSON.stringify({ ...profile, lastUpdatedTime: 0 })
}

/** The profile that the web API answers; its spec leaves the constants open. */
function toProfile(answer: WireProfile): Profile {
  return answer as Profile
}
