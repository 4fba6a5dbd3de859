import type { UserRecord } from '@portrait/service'
import type { RecordCache } from './record-cache.ts'
import type { UserTable } from './user-table.ts'

type RowReader = Pick<UserTable, 'read' | 'readMany'>

/** Reads committed records, from the cache where it has them. */
export interface UserReader {
  /** In the order of the ids; `undefined` for whom the table does not have. */
  read(sdkAppId: number, userIds: readonly string[]): readonly (UserRecord | undefined)[]
}

export function createUserReader(table: RowReader, cache: RecordCache): UserReader {
  return {
    read(sdkAppId, userIds) {
      const records = userIds.map((userId) => cache.get(sdkAppId, userId))
      const missing = userIds.filter((_, index) => records[index] === undefined)
      if (missing.length === 0) return records

      const found = new Map<string, UserRecord>()
      for (const record of readRows(table, sdkAppId, missing)) {
        found.set(record.userId, record)
        cache.set(sdkAppId, record)
      }
      return userIds.map((userId, index) => records[index] ?? found.get(userId))
    },
  }
}

function readRows(table: RowReader, sdkAppId: number, userIds: readonly string[]): readonly UserRecord[] {
  const [first, ...others] = userIds
  if (first === undefined || others.length > 0) return table.readMany(sdkAppId, userIds)
  const record = table.read(sdkAppId, first)
  return record === undefined ? [] : [record]
}
