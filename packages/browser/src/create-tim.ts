import { answer } from './answer.ts'
import type { ChatSDK, ImResponse, LoginOptions, LoginResult } from './chat-sdk.ts'
import type { CreateOptions } from './create-options.ts'
import { loggedOut, loggingIn, loginFailed, notLoggedIn, noUserId, repeatLogin } from './error-codes.ts'
import { createEventEmitter } from './event-emitter.ts'
import { ImError } from './im-error.ts'
import { parseUpdate } from './parse-update.ts'
import { parseUserIds } from './parse-user-ids.ts'
import { createProfileWatchers } from './profile-watchers.ts'
import { refuseSecretKey } from './refuse-secret-key.ts'
import { createSession, type Session, type SessionListener } from './session.ts'
import { timEvent } from './tim-event.ts'

// The vendor types these answers as void, and yet gives one.
const success: () => void = () => ({ code: 0, data: {} })

/** Makes an instance of the adapter. Nothing happens before `login`, which also tells when an option is wrong. */
export function createTim(createOptions: CreateOptions): ChatSDK {
  // Callers without types may give none. `login` says so.
  const options: CreateOptions = { ...createOptions }
  let session: Session | undefined
  /** The session whose login has succeeded. */
  let ready: Session | undefined
  let obstacle: number = notLoggedIn
  const events = createEventEmitter()
  const watchers = createProfileWatchers({
    me: () => ready?.userID ?? '',
    read: async (userID) => (userID === ready?.userID ? ready.getMyProfile() : ready?.getProfile(userID)),
  })

  async function logIn(loginOptions: LoginOptions): Promise<LoginResult> {
    const given = { ...options, ...loginOptions }
    refuseSecretKey(given)
    const { userID } = given
    if (!userID) throw new ImError('login', noUserId, 'userID is missing.')
    if (ready?.userID === userID) return { repeatLogin: true }
    if (session) throw new ImError('login', repeatLogin, 'log out first.')
    const mine = createSession(
      options,
      given,
      listenerOf(() => mine),
    )
    session = mine
    obstacle = loggingIn
    try {
      await mine.getMyProfile()
      if (session !== mine) throw new ImError('login', loggedOut, 'logout came first.')
    } catch (error) {
      if (session === mine) leave(loginFailed)
      throw error
    }
    ready = mine
    mine.start()
    // After whatever the caller does when the promise has resolved.
    setTimeout(() => {
      if (ready !== mine) return
      events.emit(timEvent.SDK_READY, undefined)
      watchers.read('all')
    })
    return { repeatLogin: false }
  }

  function listenerOf(mine: () => Session): SessionListener {
    const isMine = () => ready !== undefined && ready === mine()
    return {
      onChange(profile) {
        if (!isMine()) return
        const isTold = profile.userID === ready?.userID || options.profileUpdates === 'all'
        if (isTold) events.emit(timEvent.PROFILE_UPDATED, [profile])
        watchers.tell(profile.userID, profile)
      },
      onReady: () => isMine() && watchers.read('failed'),
      onGone: (userID) => isMine() && watchers.tell(userID, undefined),
      onNetState: (state) => isMine() && events.emit(timEvent.NET_STATE_CHANGE, { state }),
      onKickedOut(type, code) {
        // A login that fails has an error of its own.
        if (!isMine()) return
        events.emit(timEvent.KICKED_OUT, { type })
        leave(code)
      },
    }
  }

  function leave(reason: number): void {
    const wasReady = ready
    session?.stop()
    session = undefined
    ready = undefined
    obstacle = reason
    if (!wasReady) return
    events.emit(timEvent.SDK_NOT_READY, undefined)
    watchers.reset()
  }

  /** Makes a call that needs a login. Without one, the event ERROR tells of it as well. */
  function call<Data>(operation: string, run: (mine: Session) => Promise<Data>): Promise<ImResponse<Data>> {
    return answer(operation, async () => {
      if (ready) return run(ready)
      const error = new ImError(operation, obstacle, 'log in first.')
      events.emit(timEvent.ERROR, { code: obstacle, message: error.message })
      throw error
    })
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
    isReady: () => ready !== undefined,
    getLoginUser: () => ready?.userID ?? '',

    getMyProfile: (callOptions) => call('getMyProfile', (mine) => mine.getMyProfile(callOptions)),
    updateMyProfile: (update, callOptions) =>
      call('updateMyProfile', (mine) => mine.updateMyProfile(parseUpdate(update), callOptions)),
    getUserProfile: (readOptions, callOptions) =>
      call('getUserProfile', async (mine) => {
        const userIDs = parseUserIds(readOptions, options.manyUserIDs)
        const profiles = await Promise.all(userIDs.map((userID) => mine.getProfile(userID, callOptions)))
        return profiles.filter((profile) => profile !== undefined)
      }),
    watchProfile: watchers.watch,

    on: events.on,
    once: events.once,
    off: events.off,
  }
}
