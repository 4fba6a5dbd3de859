import type { DatabaseSync } from 'node:sqlite'
import { StoreVersionError } from './store-errors.ts'
import { runTransaction } from './transaction.ts'

/** Marks a file as ours, https://sqlite.org/pragma.html#pragma_application_id: the letters "Port". */
export const applicationId = 0x506f7274

/** The step at index n leads from version n to version n + 1. Steps that were released never change. */
const migrations: readonly string[] = [
  `
  PRAGMA application_id = ${applicationId};

  CREATE TABLE apps (
    app INTEGER PRIMARY KEY,
    doc TEXT NOT NULL
  ) STRICT;

  -- seq is the order of creation. Measured: without it (WITHOUT ROWID) a load is three times slower.
  CREATE TABLE users (
    seq INTEGER PRIMARY KEY,
    app INTEGER NOT NULL,
    id TEXT NOT NULL,
    doc TEXT NOT NULL,
    origin_id TEXT
  ) STRICT;
  CREATE UNIQUE INDEX users_by_id ON users (app, id);
  CREATE INDEX users_by_creation ON users (app, seq);
  CREATE UNIQUE INDEX users_by_origin_id ON users (app, origin_id) WHERE origin_id IS NOT NULL;

  CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    app INTEGER NOT NULL,
    -- Absent in the last event that was forgotten, which stays so that its number is not given again.
    doc TEXT
  ) STRICT;
  `,
]

/** The format's version of an open database; 0 when nothing was stored yet. */
export function readVersion(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version)
}

/**
 * Refuses a database that this release does not know.
 *
 * @throws {StoreVersionError} when a newer release wrote it.
 */
export function assertKnownVersion(db: DatabaseSync, path: string, steps: readonly string[] = migrations): void {
  const version = readVersion(db)
  if (version > steps.length) throw new StoreVersionError(path, version, steps.length)
}

/** Brings a database to the newest version, each step in a transaction of its own. */
export function migrate(db: DatabaseSync, steps: readonly string[] = migrations): void {
  for (let version = readVersion(db); version < steps.length; version++) {
    runTransaction(db, () => db.exec(`${steps[version]}; PRAGMA user_version = ${version + 1}`))
  }
}
