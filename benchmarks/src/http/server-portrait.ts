import { startServer } from '@portrait/server'
import { announce } from './announce.ts'

// Arguments: the data directory. The server as `portrait start` runs it, but that the frequency limits, which count
// every call, are too far away to be reached.
const [dataDirectory = ''] = process.argv.slice(2)
const { ready } = await startServer({ port: 0, host: '127.0.0.1', dataDirectory, limits: 1_000_000 })
announce(ready.url)
