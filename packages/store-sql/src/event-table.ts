import type { DatabaseSync } from 'node:sqlite'
import type { StoredEvent } from '@portrait/service'

/** How many events may come before the old ones are deleted; until then they are only hidden. */
const pruneEvery = 1000

/** The newest events; their numbers are never used again. */
export interface EventTable {
  read(afterSeq: number, limit: number): readonly StoredEvent[]
  append(sdkAppId: number, doc: string): void
  clear(): void
}

export function createEventTable(db: DatabaseSync, maxEvents: number): EventTable {
  const newest = 'SELECT max(seq) FROM events'
  const page = db.prepare(`
    SELECT seq, app, doc FROM events
    WHERE seq > max(?, (${newest}) - ?) AND doc IS NOT NULL ORDER BY seq LIMIT ?
  `)
  const insert = db.prepare('INSERT INTO events (app, doc) VALUES (?, ?)')
  const prune = db.prepare(`DELETE FROM events WHERE seq <= (${newest}) - ?`)
  const removeOld = db.prepare(`DELETE FROM events WHERE seq < (${newest})`)
  const forgetNewest = db.prepare('UPDATE events SET doc = NULL')
  let appended = 0

  return {
    read: (afterSeq, limit) =>
      page
        .all(afterSeq, maxEvents, limit)
        .map((row) => ({ ...JSON.parse(String(row.doc)), seq: Number(row.seq), sdkAppId: Number(row.app) })),
    append(sdkAppId, doc) {
      insert.run(sdkAppId, doc)
      appended += 1
      // The newest always stays: the next number follows from it.
      if (appended % pruneEvery === 0) prune.run(Math.max(1, maxEvents))
    },
    clear() {
      removeOld.run()
      forgetNewest.run()
    },
  }
}
