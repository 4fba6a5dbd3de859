import { createMemoryStore, type Store } from '@portrait/service'
import { openSqliteStore, StoreOpenError } from '@portrait/store-sql'
import { CommandError } from '../command-error.ts'
import type { DataDirectory } from './data-directory.ts'

/** Opens the store of a data directory, or one in memory. Throws CommandError when the file cannot be used. */
export async function openStore(data: DataDirectory, ephemeral: boolean): Promise<Store> {
  if (ephemeral) return createMemoryStore()
  try {
    return await openSqliteStore({ path: data.database })
  } catch (error) {
    if (!(error instanceof StoreOpenError)) throw error
    throw new CommandError(`${error.message} Another data directory: --data DIR. No file at all: --ephemeral.`)
  }
}
