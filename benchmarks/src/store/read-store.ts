import { join } from 'node:path'
import { openSqliteStore } from '@portrait/store-sql'
import { app, randomUserIds } from '../sample-users.ts'
import { serveAsyncCase } from '../serve-case.ts'

// Arguments: a data directory, how many users to read at once, and how many records to cache.
const [directory = '', count = '', cacheRecords = ''] = process.argv.slice(2)
const store = await openSqliteStore({ path: join(directory, 'portrait.sqlite'), cacheRecords: Number(cacheRecords) })

serveAsyncCase(() => store.get(app.sdkAppId, randomUserIds(Number(count))))
