import { bytesOf, type JournalRecord } from './journal-record.ts'
import { createRecordRing, type NumberedRecord } from './record-ring.ts'

/** The records of a journal. Ids grow by one from 1 on. */
export interface KeptRecords {
  /** The id of the oldest record that is kept; one more than the newest when none is. */
  readonly oldestId: number
  readonly newestId: number
  add(record: JournalRecord): void
  /** The first record with a higher id. */
  after(id: number): NumberedRecord | undefined
  /** The last record with a lower id. */
  before(id: number): NumberedRecord | undefined
  clear(): void
}

/**
 * Keeps the newest records, so many and about so many bytes of them, and as much again of older ones that failed: what
 * was refused is still there after thousands of calls that were not.
 */
export function createKeptRecords(maxEntries: number, maxBytes: number): KeptRecords {
  const failed = createRecordRing(maxEntries, maxBytes)
  const newest = createRecordRing(maxEntries, maxBytes, (dropped) => {
    if (dropped.record.diagnosis !== undefined) failed.add(dropped)
  })
  let newestId = 0

  return {
    get oldestId() {
      return (failed.oldest ?? newest.oldest)?.id ?? newestId + 1
    },
    get newestId() {
      return newestId
    },
    add(record) {
      newestId += 1
      newest.add({ id: newestId, record, bytes: bytesOf(record) })
    },
    after: (id) => failed.after(id) ?? newest.after(id),
    before: (id) => newest.before(id) ?? failed.before(id),
    clear() {
      failed.clear()
      newest.clear()
    },
  }
}
