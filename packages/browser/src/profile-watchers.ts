import type { ProfileState } from './chat-sdk.ts'
import type { Profile } from './profile.ts'
import { toImError } from './to-im-error.ts'

/** Those who watch profiles, over logins and logouts. */
export interface ProfileWatchers {
  watch(userID: string | undefined, listener: (state: ProfileState) => void): () => void
  /** Tells of a profile, or of its end. */
  tell(userID: string, profile: Profile | undefined): void
  /** Reads what is watched: after a login, and what could not be read once there is hope again. */
  read(which: 'all' | 'failed'): void
  /** Nobody is logged in any more. */
  reset(): void
}

const unread: ProfileState = { profile: undefined, error: undefined, isLoading: true }

export interface ProfileWatchersOptions {
  /** Who is logged in; empty when nobody is. */
  me(): string
  read(userID: string): Promise<Profile | undefined>
}

export function createProfileWatchers({ me, read }: ProfileWatchersOptions): ProfileWatchers {
  const failed = new Set<string>()
  const watchers = new Set<{ readonly userID: string | undefined; listener(state: ProfileState): void }>()

  function tell(userID: string | undefined, state: ProfileState): void {
    for (const watcher of watchers) {
      // What each is told is its own.
      if ((watcher.userID ?? me()) === userID) watcher.listener({ ...state, profile: structuredClone(state.profile) })
    }
  }

  async function readOne(userID: string): Promise<void> {
    const asker = me()
    const state = await read(userID).then(
      (profile) => ({ ...unread, profile, isLoading: false }),
      (error: unknown) => ({ ...unread, error: toImError('watchProfile', error), isLoading: false }),
    )
    if (me() !== asker) return
    if (state.error === undefined) failed.delete(userID)
    else failed.add(userID)
    tell(userID, state)
  }

  return {
    watch(userID, listener) {
      const watcher = { userID, listener }
      watchers.add(watcher)
      listener(unread)
      const id = userID ?? me()
      if (me() !== '') void readOne(id)
      return () => void watchers.delete(watcher)
    },
    tell: (userID, profile) => tell(userID, { ...unread, profile, isLoading: false }),
    read(which) {
      const userIDs = new Set([...watchers].map((watcher) => watcher.userID ?? me()))
      for (const userID of userIDs) if (which === 'all' || failed.has(userID)) void readOne(userID)
    },
    reset() {
      failed.clear()
      for (const { listener } of watchers) listener(unread)
    },
  }
}
