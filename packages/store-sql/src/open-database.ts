import { closeSync, openSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dropUnnamedStates } from './kept-states.ts'
import { applicationId, assertKnownVersion, migrate } from './migrations.ts'
import { StoreLockedError, StoreOpenError, sqliteCodeOf, sqliteCodes } from './store-errors.ts'
import { runTransaction } from './transaction.ts'

/** The path of a database that lives in memory and is gone when it is closed. */
const inMemoryPath = ':memory:'

const notAllowed =
  'this process may not write it. Change the permissions of the file and its folder, or choose another path.'

/**
 * Opens the database file for this process alone, creates it (readable by its owner only) when there is none, and
 * brings it to the newest version.
 *
 * @throws {StoreLockedError} when it is open elsewhere.
 * @throws {StoreVersionError} when a newer release wrote it.
 * @throws {StoreOpenError} when it cannot be used for another reason.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== inMemoryPath) createFile(path)
  const db = connect(path)
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 200')
    // Before anything else, so that a file which is not ours or is too new stays untouched.
    assertOurs(db, path)
    assertKnownVersion(db, path)
    // Measured: an update writes one page, and with half of SQLite's usual size all of it takes a tenth less time. Only
    // a new file gets it.
    db.exec('PRAGMA page_size = 2048; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    // Measured: the mapped file (2 GiB of it, SQLite's limit) makes reads 1.2 to 1.4 times faster. Checkpoints at 64 MiB
    // in place of 1,000 pages make group commits 1.6 times faster; each then takes some 70 ms, but only one update in
    // 16,000 or more starts one.
    db.exec('PRAGMA cache_size = -131072; PRAGMA mmap_size = 2147418112; PRAGMA wal_autocheckpoint = 32000')
    migrate(db)
    runTransaction(db, () => dropUnnamedStates(db))
    return db
  } catch (error) {
    db.close()
    throw toOpenError(path, error)
  }
}

function createFile(path: string): void {
  try {
    // Never opens a file that exists: closing it again would drop the locks that this process has on it.
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    const problem = fileProblem(path, error)
    if (problem !== undefined) throw new StoreOpenError(path, problem, { cause: error })
  }
}

function connect(path: string): DatabaseSync {
  try {
    // An absolute path, because SQLite reads one that begins with "file:" as a URI.
    return new DatabaseSync(path === inMemoryPath ? path : resolve(path))
  } catch (error) {
    throw toOpenError(path, error)
  }
}

/** `undefined` when the file is there already. */
function fileProblem(path: string, error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist. Create the folder, or choose another path.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return notAllowed
    case 'EEXIST':
      return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'it is a folder. Name a file in it.' : undefined
    default:
      return `${error instanceof Error ? error.message : String(error)}. Choose another path.`
  }
}

function assertOurs(db: DatabaseSync, path: string): void {
  if (db.prepare('PRAGMA application_id').get()?.application_id === applicationId) return
  const isEmpty = db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
  if (!isEmpty) throw new StoreOpenError(path, 'it is the database of another program. Choose another path.')
}

function toOpenError(path: string, error: unknown): unknown {
  switch (sqliteCodeOf(error)) {
    case undefined:
      return error
    case sqliteCodes.busy:
      return new StoreLockedError(path, { cause: error })
    case sqliteCodes.readOnly:
    case sqliteCodes.cannotOpen:
      return new StoreOpenError(path, notAllowed, { cause: error })
    case sqliteCodes.notADatabase:
      return new StoreOpenError(path, 'it is not an SQLite database. Choose another path.', { cause: error })
    default:
      return new StoreOpenError(path, `${error instanceof Error ? error.message : String(error)}. Check the disk.`, {
        cause: error,
      })
  }
}
