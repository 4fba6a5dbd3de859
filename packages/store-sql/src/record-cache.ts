import type { UserRecord } from '@portrait/service'

/** The records that were used last, at most `capacity` of them. */
export interface RecordCache {
  get(sdkAppId: number, userId: string): UserRecord | undefined
  set(sdkAppId: number, record: UserRecord): void
  delete(sdkAppId: number, userId: string): void
  clear(): void
}

/**
 * Two generations in place of a list in order of use: a hit in the old one moves to the young one, and when the
 * young one has half the capacity, the old one is dropped. A hit in the young one, the common case, costs one look-up.
 */
export function createRecordCache(capacity: number): RecordCache {
  const generationSize = Math.floor(capacity / 2)
  let young = new Map<string, UserRecord>()
  let old = new Map<string, UserRecord>()

  function put(key: string, record: UserRecord): void {
    if (generationSize === 0) return
    if (young.size >= generationSize && !young.has(key)) {
      old = young
      young = new Map()
    }
    young.set(key, record)
  }

  return {
    get(sdkAppId, userId) {
      const key = toCacheKey(sdkAppId, userId)
      const fresh = young.get(key)
      if (fresh !== undefined) return fresh
      const record = old.get(key)
      if (record !== undefined) put(key, record)
      return record
    },
    set(sdkAppId, record) {
      // What it replaces may stay in the old generation: nobody sees it there, and it goes before the young one does.
      put(toCacheKey(sdkAppId, record.userId), record)
    },
    delete(sdkAppId, userId) {
      const key = toCacheKey(sdkAppId, userId)
      young.delete(key)
      old.delete(key)
    },
    clear() {
      young.clear()
      old.clear()
    },
  }
}

function toCacheKey(sdkAppId: number, userId: string): string {
  return `${sdkAppId}/${userId}`
}
