import { join } from 'node:path'
import { createHttpServer } from '@portrait/server'
import { createService } from '@portrait/service'
import { openSqliteStore } from '@portrait/store-sql'
import { listen } from './listen.ts'

// Arguments: the data directory. The same server, but that each write has a commit of its own.
const [dataDirectory = ''] = process.argv.slice(2)
const store = await openSqliteStore({ path: join(dataDirectory, 'portrait.sqlite'), maxBatch: 1 })
listen(createHttpServer(createService({ store, limits: 1_000_000 })))
