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
  function read(
    sdkAppId: number,
    userIds: readonly string[],
    remember: (userId: string, record: UserRecord | undefined) => void,
  ): readonly (UserRecord | undefined)[] {
    const records = userIds.map((userId) => cache.get(sdkAppId, userId))
    if (!records.includes(undefined)) return records
    const missing = userIds.filter((userId, index) => records[index] === undefined && !cache.isAbsent(sdkAppId, userId))
    if (missing.length === 0) return records

    const found = readRows(table, sdkAppId, missing)
    for (const userId of missing) remember(userId, found.get(userId))
    return userIds.map((userId, index) => records[index] ?? found.get(userId))
  }

  return {
    read: (sdkAppId, userIds) =>
      read(sdkAppId, userIds, (userId, record) => {
        if (record === undefined) cache.setAbsent(sdkAppId, userId)
        else cache.set(sdkAppId, record)
      }),
    readToChange: (sdkAppId, userIds) => read(sdkAppId, userIds, () => {}),
  }
}

function readRows(table: RowReader, sdkAppId: number, userIds: readonly string[]): ReadonlyMap<string, UserRecord> {
  const [first, ...others] = userIds
  if (first === undefined || others.length > 0) {
    return new Map(table.readMany(sdkAppId, userIds).map((record) => [record.userId, record]))
  }
  const record = table.read(sdkAppId, first)
  return new Map(record === undefined ? [] : [[first, record]])
}
