import type { App } from '@portrait/protocol'
import { type MarkedUsers, markUsers, releaseUsers, rewindUsers } from './marked-users.ts'
import { createMemoryState, type MemoryState, sortedByKey } from './memory-state.ts'
import type { Snapshot } from './store.ts'

/** Snapshots of a memory store that cost nothing until somebody looks into them. */
export interface LazySnapshots {
  take(state: MemoryState): Snapshot
  /** The state of a snapshot that was taken here; `undefined` for any other. Its users are the snapshot's own. */
  restore(snapshot: Snapshot): MemoryState | undefined
}

type Kept = readonly (readonly [sdkAppId: number, MarkedUsers])[]

/** Makes snapshots that are versions of the users; a version is given up when nobody holds its snapshot any more. */
export function createLazySnapshots(): LazySnapshots {
  const keptBySnapshot = new WeakMap<Snapshot, Kept>()
  const forgotten = new FinalizationRegistry<Kept>((kept) => {
    for (const [, marked] of kept) releaseUsers(marked)
  })

  return {
    take(state) {
      const kept: Kept = sortedByKey(state.usersByApp).map(([sdkAppId, users]) => [sdkAppId, markUsers(users)])
      const snapshot = lazySnapshot(
        sortedByKey(state.apps).map(([, app]) => app),
        kept,
      )
      keptBySnapshot.set(snapshot, kept)
      forgotten.register(snapshot, kept)
      return snapshot
    },
    restore(snapshot) {
      const kept = keptBySnapshot.get(snapshot)
      if (kept === undefined) return undefined
      const state = createMemoryState()
      for (const app of snapshot.apps) state.apps.set(app.sdkAppId, app)
      for (const [sdkAppId, marked] of kept) state.usersByApp.set(sdkAppId, rewindUsers(marked))
      return state
    },
  }
}

function lazySnapshot(apps: readonly App[], kept: Kept): Snapshot {
  let users: Snapshot['users'] | undefined
  return Object.freeze({
    apps: Object.freeze(apps),
    get users() {
      users ??= kept
        .map(([sdkAppId, marked]) => ({ sdkAppId, records: marked.users.records.valuesAt(marked.records) }))
        .filter(({ records }) => records.length > 0)
      return users
    },
  })
}
