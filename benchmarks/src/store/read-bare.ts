import { join } from 'node:path'
import { randomUserIds } from '../sample-users.ts'
import { serveCase } from '../serve-case.ts'
import { createBareDatabase } from './bare-database.ts'

// Arguments: a folder, and how many users to read at once.
const [folder = '', count = ''] = process.argv.slice(2)
const db = createBareDatabase(join(folder, `read-bare-${count}.sqlite`))
const one = db.prepare('SELECT doc FROM users WHERE id = ?')
const many = db.prepare('SELECT doc FROM json_each(?) AS wanted CROSS JOIN users ON users.id = wanted.value')

serveCase(() => {
  const userIds = randomUserIds(Number(count))
  const rows = userIds.length === 1 ? [one.get(userIds[0] ?? '')] : many.all(JSON.stringify(userIds))
  return rows.map((row) => JSON.parse(String(row?.doc)))
})
