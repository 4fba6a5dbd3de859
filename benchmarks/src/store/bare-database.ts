import { DatabaseSync } from 'node:sqlite'
import { recordOf, userCount, userIdOf } from '../sample-users.ts'

/** A database with the sample's users, as hand-written as it gets: one table, the pragmas that the store sets too. */
export function createBareDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path)
  db.exec(
    'PRAGMA page_size = 2048; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL',
  )
  db.exec('PRAGMA cache_size = -131072; PRAGMA mmap_size = 268435456; PRAGMA wal_autocheckpoint = 32000')
  db.exec('CREATE TABLE users (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL)')
  const insert = db.prepare('INSERT INTO users (id, doc) VALUES (?, ?)')
  db.exec('BEGIN')
  for (let index = 0; index < userCount; index++) insert.run(userIdOf(index), JSON.stringify(recordOf(index)))
  db.exec('COMMIT')
  return db
}
