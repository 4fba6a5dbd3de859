import type { JournalRecord } from './journal-record.ts'

/** A record and its number among all that there were. */
export interface NumberedRecord {
  readonly id: number
  readonly record: JournalRecord
  /** What it weighed when it came. */
  readonly bytes: number
}

/** The newest records, as many as there is room for. */
export interface RecordRing {
  /** The oldest record that is kept, if any is. */
  readonly oldest: NumberedRecord | undefined
  /** Adds a record; its id is higher than those before it. */
  add(numbered: NumberedRecord): void
  /** The first record with a higher id. */
  after(id: number): NumberedRecord | undefined
  /** The last record with a lower id. */
  before(id: number): NumberedRecord | undefined
  clear(): void
}

/** Makes a ring that holds so many records and about so many bytes. `onDrop` gets those that make room for others. */
export function createRecordRing(
  maxEntries: number,
  maxBytes: number,
  onDrop: (numbered: NumberedRecord) => void = () => {},
): RecordRing {
  const slots: (NumberedRecord | undefined)[] = []
  // Places grow without end; `from` is the oldest record's, and `to` the next one's.
  let from = 0
  let to = 0
  let bytes = 0

  const at = (place: number) => (place < from || place >= to ? undefined : slots[place % maxEntries])

  function takeOldest(): NumberedRecord | undefined {
    const oldest = at(from)
    slots[from % maxEntries] = undefined
    from += 1
    if (oldest !== undefined) bytes -= oldest.bytes
    return oldest
  }

  function dropOldest(): void {
    const dropped = takeOldest()
    if (dropped !== undefined) onDrop(dropped)
  }

  /** The place of the first record with a higher id. */
  function placeAfter(id: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((at(middle)?.id ?? 0) > id) high = middle
      else low = middle + 1
    }
    return low
  }

  return {
    get oldest() {
      return at(from)
    },
    add(numbered) {
      if (to - from >= maxEntries) dropOldest()
      slots[to % maxEntries] = numbered
      to += 1
      bytes += numbered.bytes
      while (bytes > maxBytes && from < to) dropOldest()
    },
    after: (id) => at(placeAfter(id)),
    before: (id) => at(placeAfter(id - 1) - 1),
    clear() {
      while (from < to) takeOldest()
    },
  }
}
