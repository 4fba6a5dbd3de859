import { join } from 'node:path'
import { createBareDatabase } from '../store/bare-database.ts'
import { createRawServer } from './create-raw-server.ts'
import { listen } from './listen.ts'

// Arguments: a folder, and `single` for a commit per request or `together` for one per turn of the event loop. As
// durable as ours, and nothing else: no check of who asks, of what is written, no event.
const [folder = '', commits = ''] = process.argv.slice(2)
const db = createBareDatabase(join(folder, `${commits}.sqlite`))
const patch = db.prepare('UPDATE users SET doc = json_patch(doc, ?) WHERE id = ?')
const done = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ErrorDisplay: '' }
let waiting: (() => void)[] = []

listen(
  createRawServer((body, reply) => {
    const { account, changes } = readSet(body)
    if (commits === 'single') {
      patch.run(changes, account)
      return reply(done)
    }
    if (waiting.length === 0) setImmediate(commitTogether)
    waiting.push(() => {
      patch.run(changes, account)
      setImmediate(reply, done)
    })
  }),
)

function commitTogether(): void {
  const steps = waiting
  waiting = []
  db.exec('BEGIN IMMEDIATE')
  for (const step of steps) step()
  db.exec('COMMIT')
}

function readSet(body: unknown): { account: string; changes: string } {
  if (typeof body !== 'object' || body === null || !('From_Account' in body) || !('ProfileItem' in body))
    throw new Error('Not a portrait_set.')
  const items: { Tag: string; Value: unknown }[] = Array.isArray(body.ProfileItem) ? body.ProfileItem : []
  const fields = Object.fromEntries(items.map(({ Tag, Value }) => [Tag, Value]))
  return { account: String(body.From_Account), changes: JSON.stringify({ fields }) }
}
