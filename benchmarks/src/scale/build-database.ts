import { openSqliteStore } from '@portrait/store-sql'
import { app, taggedRecordOf } from './sample.ts'

// So that neither the records nor the WAL of the whole database are in memory at once.
const chunkSize = 5000

/** Writes a database with so many users, and says on stderr how far it is. */
export async function buildDatabase(path: string, users: number): Promise<void> {
  const store = await openSqliteStore({ path, cacheRecords: 0 })
  await store.apps.update(app.sdkAppId, () => ({ app, result: undefined }))
  for (let first = 0; first < users; first += chunkSize) {
    if (first % 100_000 === 0) console.error(`scale: ${first} of ${users} users written`)
    const length = Math.min(chunkSize, users - first)
    const records = Array.from({ length }, (_, offset) => taggedRecordOf(first + offset))
    const userIds = records.map(({ userId }) => userId)
    await store.update(app.sdkAppId, userIds, () => ({ records, result: undefined }))
  }
  await store.close()
}
