import type { DatabaseSync } from 'node:sqlite'
import type { Selection, UserRecord } from '@portrait/service'
import { toSelectQuery } from './select-query.ts'
import { fromTextKey, toTextKey } from './text-key.ts'

/** Who has which attributes and tags: a row for each, besides the users' documents. */
export interface UserIndex {
  /** Follows a user from one record to the next; `undefined` before the creation and after the deletion. */
  change(sdkAppId: number, userId: string, before: UserRecord | undefined, after: UserRecord | undefined): void
  select(sdkAppId: number, selection: Selection): readonly string[]
  deleteAll(sdkAppId: number): void
  clear(): void
}

type Attributes = UserRecord['attributes']

export function createUserIndex(db: DatabaseSync): UserIndex {
  const addAttribute = db.prepare('INSERT INTO attributes (app, name, value, user) VALUES (?, ?, ?, ?)')
  const removeAttribute = db.prepare('DELETE FROM attributes WHERE app = ? AND name = ? AND value = ? AND user = ?')
  const addTag = db.prepare('INSERT INTO tags (app, tag, user) VALUES (?, ?, ?)')
  const removeTag = db.prepare('DELETE FROM tags WHERE app = ? AND tag = ? AND user = ?')

  function changeAttributes(sdkAppId: number, userId: string, before: Attributes, after: Attributes): void {
    const user = toTextKey(userId)
    for (const [name, value] of entriesMissingIn(after, before)) {
      removeAttribute.run(sdkAppId, toTextKey(name), toTextKey(value), user)
    }
    for (const [name, value] of entriesMissingIn(before, after)) {
      addAttribute.run(sdkAppId, toTextKey(name), toTextKey(value), user)
    }
  }

  function changeTags(sdkAppId: number, userId: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    const user = toTextKey(userId)
    for (const tag of before) if (!after.has(tag)) removeTag.run(sdkAppId, toTextKey(tag), user)
    for (const tag of after) if (!before.has(tag)) addTag.run(sdkAppId, toTextKey(tag), user)
  }

  return {
    change(sdkAppId, userId, before, after) {
      // Most changes are of profile fields and hand on the very attributes and tags that they were given.
      if (before?.attributes !== after?.attributes) {
        changeAttributes(sdkAppId, userId, before?.attributes ?? {}, after?.attributes ?? {})
      }
      if (before?.tags !== after?.tags) changeTags(sdkAppId, userId, new Set(before?.tags), new Set(after?.tags))
    },
    select(sdkAppId, selection) {
      const { sql, parameters } = toSelectQuery(sdkAppId, selection)
      const keys: readonly string[] = JSON.parse(String(db.prepare(sql).get(...parameters)?.ids))
      return keys.map(fromTextKey)
    },
    deleteAll(sdkAppId) {
      for (const table of ['attributes', 'tags']) db.prepare(`DELETE FROM ${table} WHERE app = ?`).run(sdkAppId)
    },
    clear() {
      db.exec('DELETE FROM attributes; DELETE FROM tags')
    },
  }
}

/** The entries of `attributes` that `others` does not have, or has with another value. */
function entriesMissingIn(others: Attributes, attributes: Attributes): readonly (readonly [string, string])[] {
  // Whatever the name: no property that an object inherits is a string.
  return Object.entries(attributes).filter(([name, value]) => others[name] !== value)
}
