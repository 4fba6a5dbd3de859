import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@portrait/store-sql'
import { app, recordOf, userCount, userIdOf } from './sample-users.ts'

const chunkSize = 1000

/** Writes a database of a hundred thousand users once, and answers how to make data directories with copies of it. */
export async function prepareDatabase(folder: string): Promise<(name: string) => string> {
  const path = join(folder, 'original.sqlite')
  const store = await openSqliteStore({ path, cacheRecords: 0 })
  await store.apps.update(app.sdkAppId, () => ({ app, result: undefined }))
  for (let first = 0; first < userCount; first += chunkSize) {
    const indexes = Array.from({ length: chunkSize }, (_, offset) => first + offset)
    const records = indexes.map(recordOf)
    await store.update(app.sdkAppId, indexes.map(userIdOf), () => ({ records, result: undefined }))
  }
  await store.close()
  return (name) => {
    const directory = join(folder, name)
    mkdirSync(directory)
    copyFileSync(path, join(directory, 'portrait.sqlite'))
    return directory
  }
}
