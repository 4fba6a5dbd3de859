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
    get: (sdkAppId, userId) => records.get(toCacheKey(sdkAppId, userId)),
    isAbsent: (sdkAppId, userId) => absent.get(toCacheKey(sdkAppId, userId)) === true,
    set(sdkAppId, record) {
      const key = toCacheKey(sdkAppId, record.userId)
      absent.delete(key)
      records.set(key, record)
    },
    setAbsent(sdkAppId, userId) {
      const key = toCacheKey(sdkAppId, userId)
      records.delete(key)
      absent.set(key, true)
    },
    clear() {
      records.clear()
      absent.clear()
    },
  }
}

function toCacheKey(sdkAppId: number, userId: string): string {
  return `${sdkAppId}/${userId}`
}
