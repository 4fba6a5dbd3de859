import { join } from 'node:path'
import { openSqliteStore } from '@portrait/store-sql'
import { app, randomUserIds } from '../sample-users.ts'
import { serveAsyncCase } from '../serve-case.ts'

// Arguments: a data directory, and how many users to update in a step: each by a call of its own, all at once.
const [directory = '', count = ''] = process.argv.slice(2)
const store = await openSqliteStore({ path: join(directory, 'portrait.sqlite'), cacheRecords: 0 })

function setNick(userId: string, nick: string): Promise<boolean> {
  return store.update(app.sdkAppId, [userId], ([user]) => {
    if (user === undefined) throw new Error(`There is no ${userId}.`)
    const fields = { ...user.fields, Tag_Profile_IM_Nick: nick }
    return { records: [{ ...user, fields, version: user.version + 1 }], result: true }
  })
}

serveAsyncCase((index) =>
  Promise.all(randomUserIds(Number(count)).map((userId) => setNick(userId, `Rider number ${index}`))),
)
