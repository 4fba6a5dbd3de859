import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { startServer } from '@portrait/server'
import { announce } from '../http/announce.ts'

// Arguments: the data directory. `portrait start`'s server without reachable frequency limits; it answers every message
// with the bytes that live in its memory.
const [dataDirectory = ''] = process.argv.slice(2)
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
const { ready } = await startServer({ port: 0, host: '127.0.0.1', dataDirectory, limits: 1_000_000 })
process.on('message', () => {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.(heapUsed + external)
})
announce(ready.url)
