import type { DatabaseSync } from 'node:sqlite'
import { StateConflictError, type StateRow, type UserRecord } from '@portrait/service'
import { keptTable } from './kept-states.ts'
import { toTextKey } from './text-key.ts'

/** Writes rows into a kept state that is new. */
export interface StateFiller {
  /** Adds rows, in a transaction; `firstRow` counts from 1. Throws StateConflictError. */
  add(rows: readonly StateRow[], firstRow: number): void
  /** Takes away what an app has too many pushes. */
  trimPushes(maxPushes: number): void
}

export function createStateFiller(db: DatabaseSync, id: number): StateFiller {
  const [apps, users, attributes, tags, pushes] = (['apps', 'users', 'attributes', 'tags', 'pushes'] as const).map(
    (part) => keptTable(id, part),
  )
  // The copies of other states have no use for an index; here one finds what is there twice.
  db.exec(`
    CREATE UNIQUE INDEX ${apps}_by_app ON ${apps} (app);
    CREATE UNIQUE INDEX ${users}_by_id ON ${users} (app, id);
    CREATE UNIQUE INDEX ${users}_by_origin_id ON ${users} (app, origin_id) WHERE origin_id IS NOT NULL;
    CREATE INDEX ${pushes}_by_app ON ${pushes} (app, seq);
  `)
  // What is there twice is not written: the change count tells, and no error has to be understood.
  const addApp = db.prepare(`INSERT OR IGNORE INTO ${apps} (app, doc) VALUES (?, ?)`)
  const addUser = db.prepare(`INSERT OR IGNORE INTO ${users} (seq, app, id, doc, origin_id) VALUES (?, ?, ?, ?, ?)`)
  const isThere = db.prepare(`SELECT 1 FROM ${users} WHERE app = ? AND id = ?`)
  const addAttribute = db.prepare(`INSERT INTO ${attributes} (app, name, value, user) VALUES (?, ?, ?, ?)`)
  const addTag = db.prepare(`INSERT INTO ${tags} (app, tag, user) VALUES (?, ?, ?)`)
  const addPush = db.prepare(`INSERT INTO ${pushes} (seq, app, at, doc) VALUES (?, ?, ?, ?)`)
  const trim = db.prepare(`
    DELETE FROM ${pushes} WHERE app = ?1
      AND seq <= (SELECT seq FROM ${pushes} WHERE app = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)
  `)

  function putUser(sdkAppId: number, user: UserRecord, row: number): void {
    const { userId, lcic, attributes: values } = user
    const key = toTextKey(userId)
    const originId = lcic === undefined ? null : toTextKey(lcic.originId)
    const { changes } = addUser.run(row, sdkAppId, key, JSON.stringify(user), originId)
    if (Number(changes) === 0) {
      const isSameUser = isThere.get(sdkAppId, key) !== undefined
      const what = isSameUser ? `User ${JSON.stringify(userId)}` : `The origin id ${JSON.stringify(lcic?.originId)}`
      throw new StateConflictError(what, row)
    }
    for (const [name, value] of Object.entries(values))
      addAttribute.run(sdkAppId, toTextKey(name), toTextKey(value), key)
    for (const tag of new Set(user.tags)) addTag.run(sdkAppId, toTextKey(tag), key)
  }

  return {
    add(rows, firstRow) {
      for (const [index, row] of rows.entries()) {
        const number = firstRow + index
        if (row.type === 'user') putUser(row.sdkAppId, row.user, number)
        else if (row.type === 'push') addPush.run(number, row.sdkAppId, row.push.at, JSON.stringify(row.push))
        else if (Number(addApp.run(row.app.sdkAppId, JSON.stringify(row.app)).changes) === 0)
          throw new StateConflictError(`App ${row.app.sdkAppId}`, number)
      }
    },
    trimPushes(maxPushes) {
      for (const { app } of db.prepare(`SELECT DISTINCT app FROM ${pushes}`).all()) trim.run(Number(app), maxPushes)
    },
  }
}
