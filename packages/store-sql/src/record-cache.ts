import type { UserRecord } from '@portrait/service'
import { createGenerationCache } from './generation-cache.ts'

/**
 * The records that were used last and the ids without a record that were asked for last, at most `capacity` of each.
 * They are kept apart, so that no number of unknown ids pushes a record out.
 */
export interface RecordCache {
  get(sdkAppId: number, userId: string): UserRecord | undefined
  /** Whether the user is known not to exist. */
  isAbsent(sdkAppId: number, userId: string): boolean
  set(sdkAppId: number, record: UserRecord): void
  setAbsent(sdkAppId: number, userId: string): void
  clear(): void
}

export function createRecordCache(capacity: number): RecordCache {
  const records = createGenerationCache<UserRecord>(capacity)
  const absent = createGenerationCache<true>(capacity)

  return {
    get: records.get,
    isAbsent: (sdkAppId, userId) => absent.get(sdkAppId, userId) === true,
    set(sdkAppId, record) {
      absent.delete(sdkAppId, record.userId)
      records.set(sdkAppId, record.userId, record)
    },
    setAbsent(sdkAppId, userId) {
      records.delete(sdkAppId, userId)
      absent.set(sdkAppId, userId, true)
    },
    clear() {
      records.clear()
      absent.clear()
    },
  }
}
