import type { App } from '@portrait/protocol'
import { type MarkedUsers, markUsers, releaseUsers, rewindUsers } from './marked-users.ts'
import { type AppUsers, countState, type MemoryState } from './memory-state.ts'
import { type SnapshotInfo, TooManySnapshotsError } from './state.ts'
import type { Push } from './store.ts'

/** States of the memory store under names. */
export interface MemorySnapshots {
  save(name: string, savedAt: number, state: MemoryState): SnapshotInfo
  list(): readonly SnapshotInfo[]
  /** The state that was kept; it shares its users with the snapshot, which stays good. */
  restore(name: string): { readonly info: SnapshotInfo; readonly state: MemoryState } | undefined
  delete(name: string): boolean
}

interface Kept {
  readonly info: SnapshotInfo
  readonly apps: ReadonlyMap<number, App>
  readonly pushesByApp: ReadonlyMap<number, readonly Push[]>
  readonly markedByApp: ReadonlyMap<number, MarkedUsers>
}

export function createMemorySnapshots(maxSnapshots: number): MemorySnapshots {
  const snapshots = new Map<string, Kept>()

  function remove(name: string): boolean {
    for (const marked of snapshots.get(name)?.markedByApp.values() ?? []) releaseUsers(marked)
    return snapshots.delete(name)
  }

  return {
    save(name, savedAt, state) {
      if (!snapshots.has(name) && snapshots.size >= maxSnapshots) throw new TooManySnapshotsError(maxSnapshots)
      remove(name)
      const info = { name, savedAt, ...countState(state) }
      const { apps, pushesByApp } = state
      const markedByApp = new Map([...state.usersByApp].map(([sdkAppId, users]) => [sdkAppId, markUsers(users)]))
      snapshots.set(name, { info, apps: new Map(apps), pushesByApp: new Map(pushesByApp), markedByApp })
      return info
    },
    list: () => [...snapshots.values()].map(({ info }) => info),
    restore(name) {
      const kept = snapshots.get(name)
      if (kept === undefined) return undefined
      const { info, apps, pushesByApp, markedByApp } = kept
      const usersByApp = new Map<number, AppUsers>()
      for (const [sdkAppId, marked] of markedByApp) usersByApp.set(sdkAppId, rewindUsers(marked))
      return { info, state: { apps: new Map(apps), pushesByApp: new Map(pushesByApp), usersByApp } }
    },
    delete: remove,
  }
}
