import type { DatabaseSync } from 'node:sqlite'
import { fillIndex } from './fill-index.ts'
import { StoreVersionError } from './store-errors.ts'
import { runTransaction } from './transaction.ts'

/** Marks a file as ours, https://sqlite.org/pragma.html#pragma_application_id: the letters "Port". */
export const applicationId = 0x506f7274

/** What leads from one version to the next: statements, or a function that runs them. */
export type Migration = string | ((db: DatabaseSync) => void)

/** The step at index n leads from version n to version n + 1. Steps that were released never change. */
export const migrations: readonly Migration[] = [
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

  (db) => {
    db.exec(`
      -- user is users.id, so that a selection is answered without a look at users.
      CREATE TABLE attributes (
        app INTEGER NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        user TEXT NOT NULL,
        PRIMARY KEY (app, name, value, user)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE tags (
        app INTEGER NOT NULL,
        tag TEXT NOT NULL,
        user TEXT NOT NULL,
        PRIMARY KEY (app, tag, user)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX users_of_lcic_by_creation ON users (app, seq) WHERE origin_id IS NOT NULL;

      -- The documents may be large; counting reads the index alone.
      CREATE TABLE pushes (
        seq INTEGER PRIMARY KEY,
        app INTEGER NOT NULL,
        at INTEGER NOT NULL,
        doc TEXT NOT NULL
      ) STRICT;
      CREATE INDEX pushes_by_app ON pushes (app, seq, at);

      UPDATE apps SET doc = json_patch('{"deletionEnabled":true,"fieldPermissions":[],"contentWords":[]}', doc);
    `)
    fillIndex(db)
  },

  `
  -- Names the numbers of this file's events.
  CREATE TABLE event_log (id TEXT NOT NULL) STRICT;
  INSERT INTO event_log VALUES (lower(hex(randomblob(8))));

  CREATE TABLE cursors (
    name TEXT PRIMARY KEY,
    seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,

  `
  -- user is users.id. What has changed since this was built is in renames.
  CREATE TABLE nicks (
    app INTEGER NOT NULL,
    nick TEXT NOT NULL,
    user TEXT NOT NULL,
    PRIMARY KEY (app, nick, user)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE renames (
    seq INTEGER PRIMARY KEY,
    app INTEGER NOT NULL,
    user TEXT NOT NULL,
    former TEXT
  ) STRICT;
  CREATE TABLE nick_index (is_built INTEGER NOT NULL) STRICT;
  INSERT INTO nick_index VALUES (0);

  -- States beside the present one: tables named kept_ID_apps and so on. One without a name is only being worked with.
  CREATE TABLE kept_states (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT UNIQUE,
    saved_at INTEGER,
    apps INTEGER,
    users INTEGER,
    pushes INTEGER
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
export function assertKnownVersion(db: DatabaseSync, path: string, steps: readonly Migration[] = migrations): void {
  const version = readVersion(db)
  if (version > steps.length) throw new StoreVersionError(path, version, steps.length)
}

/** Brings a database to the newest version, each step in a transaction of its own. */
export function migrate(db: DatabaseSync, steps: readonly Migration[] = migrations): void {
  const known = readVersion(db)
  for (const [index, step] of steps.slice(known).entries()) {
    runTransaction(db, () => {
      if (typeof step === 'string') db.exec(step)
      else step(db)
      db.exec(`PRAGMA user_version = ${known + index + 1}`)
    })
  }
}
