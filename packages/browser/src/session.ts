import { type DeadlineOptions, withDeadline } from '@portrait/client/deadline'
import { openWebEvents, type WebEvent } from '@portrait/client/web-events'
import { createWebProfiles } from '@portrait/client/web-profiles'
import { type ProfileUpdate, type Profile as WireProfile, webCalls } from '@portrait/protocol'
import { createBatch } from './batch.ts'
import { type ChangeStream, createChangeStream } from './change-stream.ts'
import type { LoginOptions } from './chat-sdk.ts'
import type { CreateOptions } from './create-options.ts'
import { expiredUserSig, foreignUserSig, kickedByApi, kickedUserSig, userSigExpired } from './error-codes.ts'
import { createFollowedUsers } from './followed-users.ts'
import { ImError } from './im-error.ts'
import type { Profile } from './profile.ts'
import { createProfileCache } from './profile-cache.ts'
import { createTabChannel, type TabChannel } from './tab-channel.ts'
import type { KickedOutType, NetState } from './tim-event.ts'
import { timTypes } from './tim-types.ts'
import { toClientOptions } from './to-client-options.ts'
import { createUserSigSource } from './user-sig-source.ts'

/** What a session tells. */
export interface SessionListener {
  /** A profile is another than it was. */
  onChange(profile: Profile): void
  /** The change stream is open: calls may succeed again. */
  onReady(): void
  onGone(userID: string): void
  onNetState(state: NetState): void
  /** The user may not go on, and why: the code that later calls reject with. */
  onKickedOut(type: KickedOutType, code: number): void
}

/** A user at work: from the login to the logout. */
export interface Session {
  readonly userID: string
  getMyProfile(options?: DeadlineOptions): Promise<Profile>
  /** One profile; none where nobody has the id. Those that are asked for in one tick share requests. */
  getProfile(userID: string, options?: DeadlineOptions): Promise<Profile | undefined>
  updateMyProfile(update: ProfileUpdate, options?: DeadlineOptions): Promise<Profile>
  /** Begins to follow changes. */
  start(): void
  stop(): void
}

/** Makes a session. Nothing is sent before its first call. Throws a UsageError for a wrong option. */
export function createSession(options: CreateOptions, { userID, userSig }: LoginOptions, on: SessionListener): Session {
  const sig = createUserSigSource(userSig, userID, () => stream?.reopen())
  const clientOptions = { ...toClientOptions(options), userSig: sig.get }
  const client = createWebProfiles(clientOptions)
  const cache = createProfileCache(() => stream?.isConnected() === true, on.onChange)
  const followed = createFollowedUsers((dropped) => cache.forget(dropped))
  const timeoutMs = options.timeoutMs
  let stream: ChangeStream | undefined
  let tabs: TabChannel | undefined

  /** Makes a call, again with a new UserSig where the old one has expired. */
  async function send<Answer>(call: () => Promise<Answer>, isSecond = false): Promise<Answer> {
    try {
      return await call()
    } catch (error) {
      if (!isSecond && codeOf(error) === expiredUserSig && sig.renew()) return send(call, true)
      throw endOn(error)
    }
  }

  /** Ends the session where an error says that the user may not go on. */
  function endOn(error: unknown): unknown {
    const code = codeOf(error)
    if (code === expiredUserSig) on.onKickedOut(timTypes.KICKED_OUT_USERSIG_EXPIRED, userSigExpired)
    if (code === kickedUserSig) on.onKickedOut(timTypes.KICKED_OUT_REST_API, kickedByApi)
    return error
  }

  const loadMine = createBatch(1, async () => {
    const asked = cache.ask(userID)
    const mine = await send(() => client.getMyProfile({ timeoutMs }))
    return new Map([[userID, learnMine(mine, asked)]])
  })

  const loadOther = createBatch(webCalls.getUserProfiles.batch.userIDs, async (userIDs) => {
    const asked = new Map(userIDs.map((id) => [id, cache.ask(id)]))
    const { profiles } = await send(() => client.getUserProfiles({ userIDs: [...userIDs] }, { timeoutMs }))
    const learned = profiles.map((answered) => {
      // The spec leaves the constants open; the service answers no others.
      const profile = answered as Profile
      const since = asked.get(profile.userID)
      if (since === undefined || !isFollowed(profile.userID)) return profile
      return cache.learn(profile, since)
    })
    return new Map(learned.map((profile) => [profile.userID, profile]))
  })

  function learnMine(answered: WireProfile, asked: ReturnType<typeof cache.ask>): Profile {
    if (answered.userID !== userID) throw new ImError('login', foreignUserSig, 'userID is not of userSig.')
    return cache.learn(answered as Profile, asked)
  }

  /** Whether changes of a user are told, from now on at the latest. */
  function isFollowed(id: string): boolean {
    if (stream === undefined) return false
    if (id !== userID && followed.add(id)) stream.follow(followed.list())
    return id === userID || followed.has(id)
  }

  function onEvent(event: WebEvent): void {
    if (event.name === 'kicked') endOn({ code: kickedUserSig })
    if (event.name === 'account-deleted') {
      cache.forget(event.data.userID)
      on.onGone(event.data.userID)
    }
    if (event.name === 'profile-updated' && !cache.apply(event.data)) refresh([event.data.userID])
  }

  /** Reads profiles anew, so that changes are told. Whoever asks later learns why that failed. */
  function refresh(userIDs: readonly string[]): void {
    for (const id of userIDs) (id === userID ? loadMine(id) : loadOther(id)).catch(() => {})
  }

  function onReady(userIDs: readonly string[], isGapless: boolean): void {
    cache.ready(userIDs, isGapless)
    if (!isGapless) refresh([userID, ...followed.list()])
    on.onReady()
  }

  /** Waits for an answer that others may share, as long as this caller wants to. What it gets is its own. */
  function within<Answer>(
    operation: (typeof webCalls)[keyof typeof webCalls],
    own: DeadlineOptions | undefined,
    load: () => Promise<Answer>,
  ): Promise<Answer> {
    return withDeadline(operation, { timeoutMs, ...own }, () => load().then((answer) => structuredClone(answer)))
  }

  return {
    userID,
    async getMyProfile(callOptions) {
      const known = cache.current(userID)
      if (known !== undefined) return structuredClone(known)
      // It was asked for, so it is there.
      return within(webCalls.getMyProfile, callOptions, () => loadMine(userID)) as Promise<Profile>
    },
    async getProfile(id, callOptions) {
      const known = cache.current(id)
      if (known !== undefined && isFollowed(id)) return structuredClone(known)
      return within(webCalls.getUserProfiles, callOptions, () => loadOther(id))
    },
    async updateMyProfile(update, callOptions) {
      const asked = cache.ask(userID)
      const mine = learnMine(await send(() => client.updateMyProfile(update, { timeoutMs, ...callOptions })), asked)
      tabs?.post(mine)
      return structuredClone(mine)
    },
    start() {
      if (options.live === false) return
      const { SDKAppID, baseUrl = '' } = options
      tabs = createTabChannel(`portrait/${baseUrl}/${SDKAppID}/${userID}`, (mine) => {
        if (mine.lastUpdatedTime >= (cache.current(userID)?.lastUpdatedTime ?? 0)) cache.learn(mine, cache.ask(userID))
      })
      stream = createChangeStream({
        open: (openOptions) => openWebEvents(clientOptions, openOptions),
        onEvent,
        onReady,
        onState: on.onNetState,
        isFinal(error) {
          const code = codeOf(error)
          if (code === expiredUserSig && sig.renew()) return false
          endOn(error)
          return code === expiredUserSig || code === kickedUserSig
        },
      })
    },
    stop() {
      stream?.stop()
      tabs?.close()
      sig.stop()
    },
  }
}

function codeOf(error: unknown): unknown {
  return Object(error).code
}
