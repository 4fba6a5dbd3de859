import type { DatabaseSync } from 'node:sqlite'
import type { EventLog, StoredEvent } from '@portrait/service'

/** How many events may come before the old ones are deleted; until then they are only hidden. */
const pruneEvery = 1000

/** The newest events; their numbers are never used again. */
export interface EventTable {
  read(afterSeq: number, limit: number): readonly StoredEvent[]
  log(): EventLog
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
  const range = db.prepare(`
    SELECT log.id, coalesce((${newest}), 0) AS newest, (
      SELECT min(seq) FROM events WHERE doc IS NOT NULL AND seq > (${newest}) - ?
    ) AS oldest FROM event_log AS log
  `)
  // A number that no event has: who knows the last event does not know what replaced everything.
  const markEnd = db.prepare('INSERT INTO events (app, doc) VALUES (0, NULL)')
  const removeOld = db.prepare(`DELETE FROM events WHERE seq < (${newest})`)
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
    log() {
      const row = range.get(maxEvents)
      const newestSeq = Number(row?.newest)
      // Without events all up to the newest number are forgotten; without a number nothing is.
      const forgottenSeq = row?.oldest == null ? newestSeq : Number(row.oldest) - 1
      return { id: String(row?.id), newestSeq, forgottenSeq }
    },
    clear() {
      markEnd.run()
      removeOld.run()
    },
  }
}
