import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { recordOf, userCount, userIdOf } from '../sample-users.ts'
import { createRawServer } from './create-raw-server.ts'
import { listen } from './listen.ts'

// Arguments: a folder. A bare server that writes each user in a commit of its own, as durably: WAL, synchronous=FULL.
const [folder = ''] = process.argv.slice(2)
const db = new DatabaseSync(join(folder, 'bare.sqlite'))
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536')
db.exec('CREATE TABLE users (id TEXT PRIMARY KEY, doc TEXT NOT NULL) WITHOUT ROWID')
const insert = db.prepare('INSERT INTO users VALUES (?, ?)')
db.exec('BEGIN')
for (let index = 0; index < userCount; index++) insert.run(userIdOf(index), JSON.stringify(recordOf(index).fields))
db.exec('COMMIT')
const patch = db.prepare('UPDATE users SET doc = json_patch(doc, ?) WHERE id = ?')

listen(
  createRawServer((body) => {
    const { account, changes } = read(body)
    patch.run(JSON.stringify(changes), account)
    return { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ErrorDisplay: '' }
  }),
)

function read(body: unknown): { account: string; changes: Record<string, unknown> } {
  if (typeof body !== 'object' || body === null || !('From_Account' in body) || !('ProfileItem' in body))
    throw new Error('Not a portrait_set.')
  const items: { Tag: string; Value: unknown }[] = Array.isArray(body.ProfileItem) ? body.ProfileItem : []
  return {
    account: String(body.From_Account),
    changes: Object.fromEntries(items.map(({ Tag, Value }) => [Tag, Value])),
  }
}
