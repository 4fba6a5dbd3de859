import type { DatabaseSync } from 'node:sqlite'
import type { App } from '@portrait/protocol'

/** The apps' rows: one JSON document each. */
export interface AppTable {
  readAll(): readonly App[]
  put(sdkAppId: number, doc: string): void
  delete(sdkAppId: number): void
  clear(): void
}

export function createAppTable(db: DatabaseSync): AppTable {
  const all = db.prepare('SELECT doc FROM apps')
  const put = db.prepare('INSERT INTO apps (app, doc) VALUES (?, ?) ON CONFLICT (app) DO UPDATE SET doc = excluded.doc')
  const remove = db.prepare('DELETE FROM apps WHERE app = ?')
  const removeAll = db.prepare('DELETE FROM apps')

  return {
    readAll: () => all.all().map((row): App => JSON.parse(String(row.doc))),
    put(sdkAppId, doc) {
      put.run(sdkAppId, doc)
    },
    delete(sdkAppId) {
      remove.run(sdkAppId)
    },
    clear() {
      removeAll.run()
    },
  }
}
