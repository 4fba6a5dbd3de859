import type { DatabaseSync } from 'node:sqlite'

/** Runs `work` in one transaction; when it or the commit throws, nothing of it remains. */
export function runTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    rollBack(db)
    throw error
  }
}

function rollBack(db: DatabaseSync): void {
  try {
    db.exec('ROLLBACK')
  } catch {
    // SQLite rolls back by itself after some failures, such as a full disk; then there is no transaction to end.
  }
}
