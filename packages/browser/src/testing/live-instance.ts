import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { ChatSDK, CreateOptions, TimEvent } from '../index.ts'
import { eventually } from './eventually.ts'
import { recordEvents } from './record-events.ts'
import { startService, type TestService } from './start-service.ts'
import { type WatchedFetch, watchFetch } from './watch-fetch.ts'

/** A service, the way to it, and instances whose streams are open; anew for each test. */
export interface LiveWorld {
  service: TestService
  watched: WatchedFetch
  /** Logs an instance in and waits until its stream is open and its profile is known. */
  logIn(options?: Partial<CreateOptions>): Promise<{ tim: ChatSDK; events: readonly TimEvent[] }>
  setNick(userID: string, nick: string): Promise<void>
}

/** Makes the world anew before each test, and ends its instances after it. Waits are the shortest there are. */
export function setUpLiveWorld(): LiveWorld {
  let tims: ChatSDK[] = []
  const world = {
    async logIn(options = {}) {
      const tim = await world.service.logIn('user1', { live: true, fetch: world.watched.fetch, ...options })
      tims.push(tim)
      const events = recordEvents(tim)
      await eventually(() => expect(states(events)).toContain('connected'))
      await eventually(() => expect(world.watched.asked.length).toBeGreaterThanOrEqual(2))
      return { tim, events }
    },
    async setNick(From_Account, nick) {
      const ProfileItem = [{ Tag: 'Tag_Profile_IM_Nick' as const, Value: nick }]
      await world.service.backend.portrait_set({ From_Account, ProfileItem })
    },
  } as LiveWorld

  beforeEach(async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    world.service = await startService()
    world.watched = watchFetch((url, init) => world.service.fetch(url, init))
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    vi.useRealTimers()
    for (const tim of tims) await tim.destroy()
    tims = []
  })
  return world
}

/** The states of the network that were told. */
export function states(events: readonly TimEvent[]): readonly string[] {
  return events.flatMap((event) => (event.name === 'netStateChange' ? [Object(event.data).state] : []))
}

/** The nicknames that PROFILE_UPDATED told. */
export function nicks(events: readonly TimEvent[]): readonly string[] {
  return events.flatMap((event) => (event.name === 'onProfileUpdated' ? [Object(event.data)[0].nick] : []))
}
