import type { Server } from 'node:http'
import { announce } from './announce.ts'

/** Listens at any free port of this machine alone, and tells `startHttpSubject` where. */
export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address !== null && typeof address === 'object') announce(`http://127.0.0.1:${address.port}`)
  })
}
