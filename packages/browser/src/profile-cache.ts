import type { ChangeEvents } from '@portrait/protocol'
import type { Profile } from './profile.ts'

/** What was known when a profile was asked for. */
export interface Asked {
  readonly epoch: number
  readonly changes: number
}

interface Entry extends Asked {
  readonly profile: Profile
  /** The profile without its time, to tell whether it is another one. */
  readonly content: string
  /** Of the last event; older ones are known. */
  readonly version: number
}

/** Profiles that a change stream keeps current. */
export interface ProfileCache {
  /** The profile, where it is sure to be the present one. */
  current(userID: string): Profile | undefined
  /** To be called when a profile is asked for, and handed to `learn` with the answer. */
  ask(userID: string): Asked
  /** Keeps an answer; returns the newest that is known. */
  learn(profile: Profile, asked: Asked): Profile
  /** Takes a change over. False where it takes a new answer to know the profile. */
  apply(event: NonNullable<ChangeEvents['profile-updated']>): boolean
  /** Changes of these users are told from now on. Without a gap everything learned since the last one is current. */
  ready(userIDs: readonly string[], isGapless: boolean): void
  forget(userID: string): void
}

/** `onChange` is told when a profile is another than before. */
export function createProfileCache(isConnected: () => boolean, onChange: (profile: Profile) => void): ProfileCache {
  const entries = new Map<string, Entry>()
  let told: readonly string[] = []
  // Grows with every gap. Before the first stream there are nothing but gaps.
  let epoch = 0

  function keep(profile: Profile, rest: Omit<Entry, 'profile' | 'content'>): void {
    const known = entries.get(profile.userID)
    const content = contentOf(profile)
    entries.set(profile.userID, { ...rest, profile, content })
    if (known !== undefined && known.content !== content) onChange(profile)
  }

  return {
    current(userID) {
      const entry = entries.get(userID)
      return epoch > 0 && entry?.epoch === epoch && told.includes(userID) && isConnected() ? entry.profile : undefined
    },
    ask: (userID) => ({ epoch, changes: entries.get(userID)?.changes ?? 0 }),
    learn(profile, asked) {
      const known = entries.get(profile.userID)
      const { changes, version } = known ?? { changes: 0, version: 0 }
      // A change came while the answer was on its way.
      const isOvertaken = changes !== asked.changes && epoch === asked.epoch
      const last = known?.profile
      if (isOvertaken && last && last.lastUpdatedTime > profile.lastUpdatedTime) return last
      keep(profile, { epoch: asked.epoch, changes, version })
      return profile
    },
    apply({ userID, version, lastUpdatedTime, changed, unset }) {
      const entry = entries.get(userID)
      if (entry === undefined) return false
      if (version <= entry.version || lastUpdatedTime < entry.profile.lastUpdatedTime) return true
      const { profileCustomField = [], ...standard } = changed
      const replaced = [...unset, ...profileCustomField.map(({ key }) => key)]
      const kept = entry.profile.profileCustomField.filter(({ key }) => !replaced.includes(key))
      // The spec leaves the constants open; the service tells no others.
      const profile = {
        ...entry.profile,
        ...standard,
        lastUpdatedTime,
        profileCustomField: [...kept, ...profileCustomField],
      } as Profile
      // Which of the two is newer cannot be told.
      if (lastUpdatedTime === entry.profile.lastUpdatedTime && contentOf(profile) !== entry.content) return false
      keep(profile, { epoch: entry.epoch, changes: entry.changes + 1, version })
      return true
    },
    ready(userIDs, isGapless) {
      told = userIDs
      if (isGapless) return
      epoch += 1
      for (const [userID, entry] of entries) entries.set(userID, { ...entry, version: 0 })
    },
    forget: (userID) => void entries.delete(userID),
  }
}

function contentOf(profile: Profile): string {
  const profileCustomField = profile.profileCustomField.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return JSON.stringify({ ...profile, lastUpdatedTime: 0, profileCustomField })
}
