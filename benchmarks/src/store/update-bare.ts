import { join } from 'node:path'
import { randomUserIds } from '../sample-users.ts'
import { serveCase } from '../serve-case.ts'
import { createBareDatabase } from './bare-database.ts'

// Arguments: a folder, how many users to update in a step, and `together` for one commit or `single` for one each.
const [folder = '', count = '', commits = ''] = process.argv.slice(2)
const db = createBareDatabase(join(folder, `update-bare-${commits}.sqlite`))
const read = db.prepare('SELECT doc FROM users WHERE id = ?')
const write = db.prepare('UPDATE users SET doc = ? WHERE id = ?')

serveCase((index) => {
  const userIds = randomUserIds(Number(count))
  if (commits === 'together') db.exec('BEGIN IMMEDIATE')
  for (const userId of userIds) {
    const record = JSON.parse(String(read.get(userId)?.doc))
    record.fields.Tag_Profile_IM_Nick = `Rider number ${index}`
    write.run(JSON.stringify(record), userId)
  }
  if (commits === 'together') db.exec('COMMIT')
  return userIds
})
