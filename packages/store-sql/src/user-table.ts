import type { DatabaseSync } from 'node:sqlite'
import type { Found, Page, UserQuery, UserRecord } from '@portrait/service'
import { toFindCondition } from './find-query.ts'
import { toTextKey } from './text-key.ts'

/** The users' rows: one JSON document each, in the order of creation. */
export interface UserTable {
  read(sdkAppId: number, userId: string): UserRecord | undefined
  /** Those the table has, in no particular order. */
  readMany(sdkAppId: number, userIds: readonly string[]): readonly UserRecord[]
  readByOriginId(sdkAppId: number, originId: string): UserRecord | undefined
  find(sdkAppId: number, query: UserQuery, page: Page): Found
  /** Every app's users, ordered by SDKAppID and creation. */
  readAll(): readonly { readonly sdkAppId: number; readonly records: readonly UserRecord[] }[]

  insert(sdkAppId: number, record: UserRecord, doc: string): void
  setDoc(sdkAppId: number, userId: string, doc: string): void
  setOriginId(sdkAppId: number, userId: string, originId: string | undefined): void
  delete(sdkAppId: number, userId: string): void
  /** Returns how many there were. */
  deleteAll(sdkAppId: number): number
  clear(): void
}

export function createUserTable(db: DatabaseSync): UserTable {
  const one = db.prepare('SELECT doc FROM users WHERE app = ? AND id = ?')
  // Measured: 100 users in one query and as one JSON text take half to two thirds of the time of 100 queries.
  const many = db.prepare(`
    SELECT group_concat(doc) AS docs
    FROM json_each(?) AS wanted CROSS JOIN users ON users.app = ? AND users.id = wanted.value
  `)
  const byOriginId = db.prepare('SELECT doc FROM users WHERE app = ? AND origin_id = ?')
  const everybody = preparePages(db, 'app = ?')
  const lcicUsers = preparePages(db, 'app = ? AND origin_id IS NOT NULL')
  const all = db.prepare('SELECT app, doc FROM users ORDER BY app, seq')
  const insert = db.prepare('INSERT INTO users (app, id, doc, origin_id) VALUES (?, ?, ?, ?)')
  const setDoc = db.prepare('UPDATE users SET doc = ? WHERE app = ? AND id = ?')
  const setOriginId = db.prepare('UPDATE users SET origin_id = ? WHERE app = ? AND id = ?')
  const remove = db.prepare('DELETE FROM users WHERE app = ? AND id = ?')
  const removeOfApp = db.prepare('DELETE FROM users WHERE app = ?')
  const removeAll = db.prepare('DELETE FROM users')

  function readByOriginId(sdkAppId: number, originId: string): UserRecord | undefined {
    return parseRow(byOriginId.get(sdkAppId, toTextKey(originId)))
  }

  return {
    read: (sdkAppId, userId) => parseRow(one.get(sdkAppId, toTextKey(userId))),
    readMany(sdkAppId, userIds) {
      const docs = many.get(JSON.stringify(userIds.map(toTextKey)), sdkAppId)?.docs
      return JSON.parse(`[${docs ?? ''}]`)
    },
    readByOriginId,
    find(sdkAppId, query, page) {
      const { originId, isLcic, ...others } = query
      if (Object.values(others).some((part) => part !== undefined)) return search(db, sdkAppId, query, page)
      if (originId === undefined) return (isLcic ? lcicUsers : everybody)(sdkAppId, page)
      const record = readByOriginId(sdkAppId, originId)
      const matches = record === undefined ? [] : [record]
      return { records: matches.slice(page.offset, page.offset + page.limit), total: matches.length }
    },
    readAll() {
      const recordsByApp = new Map<number, UserRecord[]>()
      for (const row of all.iterate()) {
        const sdkAppId = Number(row.app)
        const records = recordsByApp.get(sdkAppId) ?? []
        records.push(JSON.parse(String(row.doc)))
        recordsByApp.set(sdkAppId, records)
      }
      return [...recordsByApp].map(([sdkAppId, records]) => ({ sdkAppId, records }))
    },

    insert(sdkAppId, { userId, lcic }, doc) {
      const originId = lcic === undefined ? null : toTextKey(lcic.originId)
      insert.run(sdkAppId, toTextKey(userId), doc, originId)
    },
    setDoc(sdkAppId, userId, doc) {
      setDoc.run(doc, sdkAppId, toTextKey(userId))
    },
    setOriginId(sdkAppId, userId, originId) {
      setOriginId.run(originId === undefined ? null : toTextKey(originId), sdkAppId, toTextKey(userId))
    },
    delete(sdkAppId, userId) {
      remove.run(sdkAppId, toTextKey(userId))
    },
    deleteAll: (sdkAppId) => Number(removeOfApp.run(sdkAppId).changes),
    clear() {
      removeAll.run()
    },
  }
}

/** Pages through the users who meet a query of any parts. */
function search(db: DatabaseSync, sdkAppId: number, query: UserQuery, { offset, limit }: Page): Found {
  const { sql, parameters } = toFindCondition(sdkAppId, query)
  // The sign keeps SQLite from reading all users in their order in place of those whom an index finds.
  const page = db.prepare(`SELECT doc FROM users WHERE ${sql} ORDER BY +seq LIMIT ? OFFSET ?`)
  const count = db.prepare(`SELECT count(*) AS total FROM users WHERE ${sql}`)
  return {
    records: page.all(...parameters, limit, offset).map((row): UserRecord => JSON.parse(String(row.doc))),
    total: Number(count.get(...parameters)?.total),
  }
}

/** Pages in the order of creation through the users that a condition holds for. */
function preparePages(db: DatabaseSync, condition: string): (sdkAppId: number, page: Page) => Found {
  const rows = db.prepare(`SELECT doc FROM users WHERE ${condition} ORDER BY seq LIMIT ? OFFSET ?`)
  const count = db.prepare(`SELECT count(*) AS total FROM users WHERE ${condition}`)
  return (sdkAppId, { offset, limit }) => ({
    records: rows.all(sdkAppId, limit, offset).map((row): UserRecord => JSON.parse(String(row.doc))),
    total: Number(count.get(sdkAppId)?.total),
  })
}

function parseRow(row: Record<string, unknown> | undefined): UserRecord | undefined {
  return row === undefined ? undefined : JSON.parse(String(row.doc))
}
