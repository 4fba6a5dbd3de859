import { writeSync } from 'node:fs'
import type { UserRecord } from '@portrait/service'
import { openSqliteStore } from './sqlite-store.ts'

// Run as a process of its own, to be killed: `crash-writer.fixture.ts PATH`. Prints each write that was answered.

const writers = 50
const path = process.argv[2]
if (path === undefined) throw new Error('Name the database file.')
const store = await openSqliteStore({ path })

async function writeForever(writer: number): Promise<never> {
  for (let version = 1; ; version++) {
    const user: UserRecord = {
      userId: `user-${writer}-${version % 10}`,
      version,
      createdAt: 0,
      updatedAt: version,
      fields: { filler: 'x'.repeat(500) },
      attributes: {},
      tags: [],
    }
    const events = [{ type: 'written', userId: user.userId, at: version, data: {} }]
    await store.update(1, [user.userId], () => ({ records: [user], events, result: undefined }))
    writeSync(1, `${user.userId} ${version}\n`)
  }
}

await Promise.all(Array.from({ length: writers }, (_, writer) => writeForever(writer)))
