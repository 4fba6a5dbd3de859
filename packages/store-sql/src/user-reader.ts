import type { UserRecord } from '@portrait/service'
import type { RecordCache } from './record-cache.ts'
import type { UserTable } from './user-table.ts'

type RowReader = Pick<UserTable, 'read' | 'readMany'>

/** Reads committed records, from the cache where it has them or knows that there are none. */
export interface UserReader {
  /** In the order of the ids; `undefined` for whom the table does not have. */
  read(sdkAppId: number, userIds: readonly string[]): readonly (UserRecord | undefined)[]
  /** The same, but the cache stays as it is: these records are about to be replaced. */
  readToChange(sdkAppId: number, userIds: readonly string[]): readonly (UserRecord | undefined)[]
}

export function createUserReader(table: RowReader, cache: RecordCache): UserReader {
  type Remember = (sdkAppId: number, userId: string, record: UserRecord | undefined) => void

  function read(
    sdkAppId: number,
    userIds: readonly string[],
    remember: Remember | undefined,
  ): readonly (UserRecord | undefined)[] {
    const [first] = userIds
    if (first !== undefined && userIds.length === 1) return [readOne(sdkAppId, first, remember)]
    const records = userIds.map((userId) => cache.get(sdkAppId, userId))
    const missing = userIds.filter((userId, index) => records[index] === undefined && !cache.isAbsent(sdkAppId, userId))
    if (missing.length === 0) return records

    const found = new Map(table.readMany(sdkAppId, missing).map((record) => [record.userId, record]))
    for (const userId of missing) remember?.(sdkAppId, userId, found.get(userId))
    return userIds.map((userId, index) => records[index] ?? found.get(userId))
  }

  function readOne(sdkAppId: number, userId: string, remember: Remember | undefined): UserRecord | undefined {
    const cached = cache.get(sdkAppId, userId)
    if (cached !== undefined || cache.isAbsent(sdkAppId, userId)) return cached
    const record = table.read(sdkAppId, userId)
    remember?.(sdkAppId, userId, record)
    return record
  }

  function rememberInCache(sdkAppId: number, userId: string, record: UserRecord | undefined): void {
    if (record === undefined) cache.setAbsent(sdkAppId, userId)
    else cache.set(sdkAppId, record)
  }

  return {
    read: (sdkAppId, userIds) => read(sdkAppId, userIds, rememberInCache),
    readToChange: (sdkAppId, userIds) => read(sdkAppId, userIds, undefined),
  }
}
