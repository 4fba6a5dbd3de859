import type { DatabaseSync } from 'node:sqlite'
import type { Page, Push, RecentPushes } from '@portrait/service'

/** Each app's newest pushes: one JSON document each. */
export interface PushTable {
  recent(sdkAppId: number, sinceMs: number): RecentPushes
  /** Newest first. */
  list(sdkAppId: number, page: Page): readonly Push[]
  append(sdkAppId: number, at: number, doc: string): void
  deleteAll(sdkAppId: number): void
  clear(): void
}

export function createPushTable(db: DatabaseSync, maxPushes: number): PushTable {
  const last = db.prepare('SELECT at FROM pushes WHERE app = ? ORDER BY seq DESC LIMIT 1')
  const count = db.prepare('SELECT count(*) AS total FROM pushes WHERE app = ? AND at >= ?')
  const page = db.prepare('SELECT doc FROM pushes WHERE app = ? ORDER BY seq DESC LIMIT ? OFFSET ?')
  const insert = db.prepare('INSERT INTO pushes (app, at, doc) VALUES (?, ?, ?)')
  const prune = db.prepare(`
    DELETE FROM pushes WHERE app = ?1
      AND seq <= (SELECT seq FROM pushes WHERE app = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)
  `)
  const removeOfApp = db.prepare('DELETE FROM pushes WHERE app = ?')
  const removeAll = db.prepare('DELETE FROM pushes')

  return {
    recent(sdkAppId, sinceMs) {
      const newest = last.get(sdkAppId)
      return {
        lastAt: newest === undefined ? undefined : Number(newest.at),
        count: Number(count.get(sdkAppId, sinceMs)?.total),
      }
    },
    list: (sdkAppId, { offset, limit }) =>
      page.all(sdkAppId, limit, offset).map((row): Push => JSON.parse(String(row.doc))),
    append(sdkAppId, at, doc) {
      insert.run(sdkAppId, at, doc)
      prune.run(sdkAppId, maxPushes)
    },
    deleteAll(sdkAppId) {
      removeOfApp.run(sdkAppId)
    },
    clear() {
      removeAll.run()
    },
  }
}
