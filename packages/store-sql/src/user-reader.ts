import type { UserRecord } from '@portrait/service'
import type { RecordCache } from './record-cache.ts'
import type { UserTable } from './user-table.ts'

type RowReader = Pick<UserTable, 'read' | 'readMany'>

/** Reads committed records, from the cache where it has them. */
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
    onRead: (record: UserRecord) => void,
  ): readonly (UserRecord | undefined)[] {
    const records = userIds.map((userId) => cache.get(sdkAppId, userId))
    if (!records.includes(undefined)) return records

    const [first, ...others] = userIds
    if (first !== undefined && others.length === 0) {
      const record = table.read(sdkAppId, first)
      if (record !== undefined) onRead(record)
      return [record]
    }
    const found = new Map<string, UserRecord>()
    const missing = userIds.filter((_, index) => records[index] === undefined)
    for (const record of table.readMany(sdkAppId, missing)) {
      found.set(record.userId, record)
      onRead(record)
    }
    return userIds.map((userId, index) => records[index] ?? found.get(userId))
  }

  return {
    read: (sdkAppId, userIds) => read(sdkAppId, userIds, (record) => cache.set(sdkAppId, record)),
    readToChange: (sdkAppId, userIds) => read(sdkAppId, userIds, () => {}),
  }
}
