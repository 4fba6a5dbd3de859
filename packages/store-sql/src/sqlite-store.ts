import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { App } from '@portrait/protocol'
import { createWatchers, type Snapshot, StateConflictError, type Store } from '@portrait/service'
import { createAppTable } from './app-table.ts'
import { createCursorTable } from './cursor-table.ts'
import { createEventTable } from './event-table.ts'
import { createGroupCommit } from './group-commit.ts'
import { createNickIndex } from './nick-index.ts'
import { openDatabase } from './open-database.ts'
import { createPushTable } from './push-table.ts'
import { createRecordCache } from './record-cache.ts'
import { createStateStore } from './state-store.ts'
import { StoreWriteError } from './store-errors.ts'
import { runTransaction } from './transaction.ts'
import { createUserIndex } from './user-index.ts'
import { createUserReader } from './user-reader.ts'
import { createUserTable } from './user-table.ts'
import { type BatchBase, createWriteBatch, type WriteBatch } from './write-batch.ts'
import { type Tables, writeRows } from './write-rows.ts'

export interface SqliteStoreOptions {
  /** The database file, created when there is none; `:memory:` keeps nothing. */
  readonly path: string
  /** How many of the newest events are kept; 100,000 when absent. */
  readonly maxEvents?: number
  /** How many of an app's newest pushes are kept; 1,000 when absent. */
  readonly maxPushes?: number
  /** How many snapshots are kept at most; 32 when absent. Each is a copy of everything in the file. */
  readonly maxSnapshots?: number
  /**
   * How many parsed records are kept in memory, and how many ids that have none; 10,000 of each when absent, 0 for none.
   */
  readonly cacheRecords?: number
  /** How many updates may wait for their commit; 100,000 when absent. More are answered with `StoreBusyError`. */
  readonly maxQueued?: number
  /** How many updates share one commit at most; 500 when absent. */
  readonly maxBatch?: number
}

/** How safe an answered write is, read from the open connection. */
export interface Durability {
  /** https://sqlite.org/pragma.html#pragma_journal_mode */
  readonly journalMode: string
  /** https://sqlite.org/pragma.html#pragma_synchronous; 2 is FULL: a commit waits for the disk. */
  readonly synchronous: number
  /** https://sqlite.org/pragma.html#pragma_locking_mode */
  readonly lockingMode: string
}

export interface SqliteStore extends Store {
  durability(): Durability
}

/**
 * Opens a store in one SQLite file. Updates that arrive together share one commit, and each is answered when that commit
 * is on disk.
 *
 * @throws {StoreLockedError} when the file is open elsewhere.
 * @throws {StoreVersionError} when a newer release wrote the file.
 * @throws {StoreOpenError} when the file cannot be used for another reason.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  return createSqliteStore(openDatabase(options.path), options)
}

/** The store over a database from `openDatabase`, which it closes with itself. */
export function createSqliteStore(db: DatabaseSync, options: SqliteStoreOptions): SqliteStore {
  const { path, maxEvents = 100_000, maxPushes = 1000, maxSnapshots = 32, cacheRecords = 10_000 } = options
  const { maxQueued = 100_000, maxBatch = 500 } = options
  const tables: Tables = {
    users: createUserTable(db),
    index: createUserIndex(db),
    apps: createAppTable(db),
    events: createEventTable(db, maxEvents),
    pushes: createPushTable(db, maxPushes),
    cursors: createCursorTable(db),
    nicks: createNickIndex(db),
  }
  const cache = createRecordCache(cacheRecords)
  const reader = createUserReader(tables.users, cache)
  const appsById = new Map(tables.apps.readAll().map((app) => [app.sdkAppId, app]))
  const commits = createGroupCommit({ begin: () => createWriteBatch(committed), commit, maxBatch, maxQueued })
  const { watch, notify } = createWatchers()
  let isClosed = false

  const committed: BatchBase = {
    readUsers: reader.readToChange,
    ownerOf: (sdkAppId, originId) => tables.users.readByOriginId(sdkAppId, originId)?.userId,
    readApp: (sdkAppId) => appsById.get(sdkAppId),
    recentPushes: tables.pushes.recent,
  }

  function assertOpen(): void {
    if (isClosed) throw new Error('The store is closed. Open a new one.')
  }

  function commit(batch: WriteBatch): void {
    if (batch.isEmpty()) return
    writeDurably(() => writeRows(tables, batch))
    publish(batch)
    if (batch.events().length > 0) notify('events')
    if (batch.apps().length > 0) notify('apps')
  }

  function writeDurably(work: () => void): void {
    try {
      runTransaction(db, work)
    } catch (error) {
      // The rows' fault, not the disk's.
      if (error instanceof StateConflictError) throw error
      throw new StoreWriteError(path, error)
    }
  }

  function publish(batch: WriteBatch): void {
    for (const { sdkAppId, userId, record } of batch.users()) {
      if (record === undefined) cache.setAbsent(sdkAppId, userId)
      else cache.set(sdkAppId, record)
    }
    for (const { sdkAppId, app } of batch.apps()) {
      if (app === undefined) appsById.delete(sdkAppId)
      else appsById.set(sdkAppId, app)
    }
  }

  /** Runs a step of its own, after everything that was called before it. */
  function step<T>(work: () => T): T {
    assertOpen()
    commits.flush()
    let result: T | undefined
    writeDurably(() => {
      result = work()
    })
    return result as T
  }

  async function bringNicksUpToDate(): Promise<void> {
    try {
      while (!step(tables.nicks.takeIn)) await setImmediate()
    } catch (error) {
      tables.nicks.abandon()
      throw error
    }
  }

  const states = createStateStore(db, {
    step,
    isClosed: () => isClosed,
    assertOpen,
    maxPushes,
    maxSnapshots,
    onReplace() {
      tables.events.clear()
      tables.cursors.clear()
      tables.nicks.clear()
    },
    onReplaced() {
      cache.clear()
      appsById.clear()
      for (const app of tables.apps.readAll()) appsById.set(app.sdkAppId, app)
      notify('restored')
    },
  })

  function listApps(): readonly App[] {
    return [...appsById.values()].sort((one, other) => one.sdkAppId - other.sdkAppId)
  }

  return {
    async get(sdkAppId, userIds) {
      assertOpen()
      return reader.read(sdkAppId, userIds)
    },

    async update(sdkAppId, userIds, change) {
      assertOpen()
      return commits.run((batch) => batch.update(sdkAppId, userIds, change))
    },

    async find(sdkAppId, query, page) {
      assertOpen()
      if (query.nick !== undefined) await bringNicksUpToDate()
      return tables.users.find(sdkAppId, query, page)
    },

    async select(sdkAppId, selection) {
      assertOpen()
      return tables.index.select(sdkAppId, selection)
    },

    async readEvents(afterSeq, limit) {
      assertOpen()
      return tables.events.read(afterSeq, limit)
    },

    async eventLog() {
      assertOpen()
      return tables.events.log()
    },

    watch,

    apps: {
      async get(sdkAppId) {
        assertOpen()
        return appsById.get(sdkAppId)
      },
      async list() {
        assertOpen()
        return listApps()
      },
      async update(sdkAppId, change) {
        assertOpen()
        return commits.run((batch) => batch.updateApp(sdkAppId, change))
      },
      async delete(sdkAppId) {
        assertOpen()
        commits.flush()
        if (!appsById.has(sdkAppId)) return undefined
        const users = step(() => {
          tables.apps.delete(sdkAppId)
          tables.index.deleteAll(sdkAppId)
          tables.pushes.deleteAll(sdkAppId)
          tables.nicks.clear()
          return tables.users.deleteAll(sdkAppId)
        })
        cache.clear()
        appsById.delete(sdkAppId)
        notify('apps')
        return users
      },
    },

    pushes: {
      async add(sdkAppId, sinceMs, create) {
        assertOpen()
        return commits.run((batch) => batch.addPush(sdkAppId, sinceMs, create))
      },
      async list(sdkAppId, page) {
        assertOpen()
        return tables.pushes.list(sdkAppId, page)
      },
    },

    cursors: {
      async get(name) {
        assertOpen()
        return tables.cursors.read(name)
      },
      async set(name, seq) {
        assertOpen()
        return commits.run((batch) => batch.setCursor(name, seq))
      },
    },

    ...states,

    async snapshot() {
      assertOpen()
      return { apps: listApps(), users: tables.users.readAll() }
    },

    async restore(snapshot) {
      assertOpen()
      const batch = toBatch(snapshot)
      // What was called before the restore is replaced by it.
      commits.flush()
      writeDurably(() => {
        for (const table of Object.values(tables)) table.clear()
        writeRows(tables, batch)
      })
      cache.clear()
      appsById.clear()
      publish(batch)
      notify('restored')
    },

    async close() {
      if (isClosed) return
      isClosed = true
      commits.flush()
      // SQLite moves what is in the WAL into the file, and removes the WAL.
      db.close()
    },

    durability: () => ({
      journalMode: String(db.prepare('PRAGMA journal_mode').get()?.journal_mode),
      synchronous: Number(db.prepare('PRAGMA synchronous').get()?.synchronous),
      lockingMode: String(db.prepare('PRAGMA locking_mode').get()?.locking_mode),
    }),
  }
}

/** The updates that fill an empty store with a snapshot. */
function toBatch(snapshot: Snapshot): WriteBatch {
  const batch = createWriteBatch({
    readUsers: (_, userIds) => userIds.map(() => undefined),
    ownerOf: () => undefined,
    readApp: () => undefined,
    recentPushes: () => ({ lastAt: undefined, count: 0 }),
  })
  for (const app of snapshot.apps) batch.updateApp(app.sdkAppId, () => ({ app, result: undefined }))
  for (const { sdkAppId, records } of snapshot.users) {
    batch.update(
      sdkAppId,
      records.map(({ userId }) => userId),
      () => ({ records, result: undefined }),
    )
  }
  return batch
}
