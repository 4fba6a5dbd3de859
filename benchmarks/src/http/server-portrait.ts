import { startServer } from '@portrait/server'

// Arguments: the data directory. The server as `portrait start` runs it.
const [dataDirectory = ''] = process.argv.slice(2)
const { ready } = await startServer({ port: 0, host: '127.0.0.1', dataDirectory })
process.send?.(ready.url)
