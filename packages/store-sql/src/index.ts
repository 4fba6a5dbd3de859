export { type Durability, openSqliteStore, type SqliteStore, type SqliteStoreOptions } from './sqlite-store.ts'
export {
  StoreBusyError,
  StoreLockedError,
  StoreOpenError,
  StoreVersionError,
  StoreWriteError,
} from './store-errors.ts'
