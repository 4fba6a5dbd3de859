import { bytesOf, type JournalRecord } from './journal-record.ts'

/** The newest records, as many as there is room for. Ids grow by one from 1 on. */
export interface RecordRing {
  /** The id of the oldest record that is kept; one more than the newest when none is. */
  readonly oldestId: number
  readonly newestId: number
  add(record: JournalRecord): void
  get(id: number): JournalRecord | undefined
  clear(): void
}

/** Makes a ring that holds so many records and about so many bytes. */
export function createRecordRing(maxEntries: number, maxBytes: number): RecordRing {
  const slots: ({ readonly record: JournalRecord; readonly bytes: number } | undefined)[] = []
  let oldestId = 1
  let newestId = 0
  let bytes = 0

  function dropOldest(): void {
    const slot = oldestId % maxEntries
    bytes -= slots[slot]?.bytes ?? 0
    slots[slot] = undefined
    oldestId += 1
  }

  return {
    get oldestId() {
      return oldestId
    },
    get newestId() {
      return newestId
    },
    add(record) {
      if (newestId - oldestId + 1 >= maxEntries) dropOldest()
      newestId += 1
      const weight = bytesOf(record)
      slots[newestId % maxEntries] = { record, bytes: weight }
      bytes += weight
      while (bytes > maxBytes && oldestId <= newestId) dropOldest()
    },
    get(id) {
      return id < oldestId || id > newestId ? undefined : slots[id % maxEntries]?.record
    },
    clear() {
      while (oldestId <= newestId) dropOldest()
    },
  }
}
