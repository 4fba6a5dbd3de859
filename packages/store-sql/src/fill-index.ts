import type { DatabaseSync } from 'node:sqlite'
import type { UserRecord } from '@portrait/service'
import { toTextKey } from './text-key.ts'

/**
 * Fills the tables `attributes` and `tags` from the users' documents: a part of the step to version 2, which never
 * changes. It reads the documents in JavaScript, because SQLite's JSON functions cannot give back lone surrogates.
 */
export function fillIndex(db: DatabaseSync): void {
  const addAttribute = db.prepare('INSERT INTO attributes (app, name, value, user) VALUES (?, ?, ?, ?)')
  const addTag = db.prepare('INSERT INTO tags (app, tag, user) VALUES (?, ?, ?)')
  for (const row of db.prepare('SELECT app, id, doc FROM users').iterate()) {
    const app = Number(row.app)
    const user = String(row.id)
    const { attributes, tags }: Pick<UserRecord, 'attributes' | 'tags'> = JSON.parse(String(row.doc))
    for (const [name, value] of Object.entries(attributes)) {
      addAttribute.run(app, toTextKey(name), toTextKey(value), user)
    }
    for (const tag of new Set(tags)) addTag.run(app, toTextKey(tag), user)
  }
}
