import type { DatabaseSync } from 'node:sqlite'
import { type StateRow, type Store, TooManySnapshotsError } from '@portrait/service'
import { createKeptStates } from './kept-states.ts'
import { createStateFiller } from './state-filler.ts'

export interface StateStoreOptions {
  /** Runs a step in a transaction of its own, after everything that was called before it. */
  readonly step: <T>(work: () => T) => T
  readonly isClosed: () => boolean
  readonly assertOpen: () => void
  readonly maxPushes: number
  readonly maxSnapshots: number
  /** Called in the transaction that replaces everything. */
  readonly onReplace: () => void
  /** Called when it is on disk. */
  readonly onReplaced: () => void
}

// As many rows as share one commit.
const pageRows = 1000

/** The part of the store that reads, replaces and keeps everything at once. */
export function createStateStore(
  db: DatabaseSync,
  options: StateStoreOptions,
): Pick<Store, 'readState' | 'replaceState' | 'snapshots'> {
  const { step, isClosed, assertOpen, maxPushes, maxSnapshots, onReplace, onReplaced } = options
  const kept = createKeptStates(db)

  function drop(id: number): void {
    // What stays in a file that is closed is dropped when it is opened again.
    if (!isClosed()) step(() => kept.drop(id))
  }

  return {
    async *readState() {
      const id = step(kept.copy)
      try {
        for (const page of kept.read(id)) yield* page
      } finally {
        drop(id)
      }
    },

    async replaceState(rows) {
      const id = step(kept.create)
      try {
        const filler = step(() => createStateFiller(db, id))
        let firstRow = 1
        for await (const page of toPages(rows)) {
          step(() => filler.add(page, firstRow))
          firstRow += page.length
        }
        const counts = step(() => {
          filler.trimPushes(maxPushes)
          kept.restore(id)
          onReplace()
          return kept.count(id)
        })
        onReplaced()
        return counts
      } finally {
        drop(id)
      }
    },

    snapshots: {
      async save(name, savedAt) {
        assertOpen()
        if (kept.find(name) === undefined && kept.list().length >= maxSnapshots)
          throw new TooManySnapshotsError(maxSnapshots)
        return step(() => kept.name(kept.copy(), name, savedAt))
      },
      async list() {
        assertOpen()
        return kept.list()
      },
      async restore(name) {
        assertOpen()
        const found = kept.find(name)
        if (found === undefined) return undefined
        step(() => {
          kept.restore(found.id)
          onReplace()
        })
        onReplaced()
        return found.info
      },
      async delete(name) {
        assertOpen()
        const found = kept.find(name)
        if (found !== undefined) step(() => kept.drop(found.id))
        return found !== undefined
      },
    },
  }
}

async function* toPages(rows: AsyncIterable<StateRow>): AsyncIterable<readonly StateRow[]> {
  let page: StateRow[] = []
  for await (const row of rows) {
    page.push(row)
    if (page.length < pageRows) continue
    yield page
    page = []
  }
  yield page
}
