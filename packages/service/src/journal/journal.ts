import type { JournalEntry } from '@portrait/protocol'
import type { Store } from '../store.ts'
import { type JournalFilter, type JournalQuery, matchesFilter } from './journal-query.ts'
import type { JournalRecord } from './journal-record.ts'
import { createKeptRecords } from './kept-records.ts'
import type { NumberedRecord } from './record-ring.ts'
import { renderEntry } from './render-entry.ts'
import { secretsOfApps } from './secrets-of-apps.ts'

export interface JournalOptions {
  /** How many requests are kept, and how many older ones that failed; 1,000 by default. */
  readonly maxEntries?: number
  /** About how many bytes each of the two may have together; 16 MiB by default. */
  readonly maxBytes?: number
}

/** Entries, newest first, and the ids between which all there are lie. */
export interface JournalPage {
  readonly entries: readonly JournalEntry[]
  /** Of all that is kept; 0 while nothing was. */
  readonly newestId: number
  /** Of all that is kept; one more than the newest when nothing is. */
  readonly oldestId: number
}

/** What was asked and answered lately, without secrets. */
export interface Journal {
  /** Whether requests are kept. */
  readonly isOn: boolean
  add(record: JournalRecord): void
  read(query?: JournalQuery): Promise<JournalPage>
  /** What is kept, oldest first, as it was sent: with secrets, and so not for people's eyes. */
  records(filter?: JournalFilter): readonly JournalRecord[]
  /**
   * Entries as they come, oldest first, until the reader returns: after an id, or from now on. A reader who is slower
   * than the journal forgets misses what was forgotten: the ids tell.
   */
  follow(filter?: JournalFilter, afterId?: number): AsyncIterableIterator<JournalEntry>
  /** Forgets everything; ids go on. */
  clear(): void
}

const defaultLimit = 100

/** Makes a journal of requests to a service on this store; `control` is the service's own secret. */
export function createJournal(store: Store, options: JournalOptions | 'off', control?: string): Journal {
  const isOn = options !== 'off'
  const { maxEntries = 1000, maxBytes = 16 * 1024 * 1024 } = isOn ? options : {}
  requireRoom(maxEntries, maxBytes)
  const records = createKeptRecords(maxEntries, maxBytes)
  const waiting = new Set<() => void>()

  async function secrets(): Promise<readonly string[]> {
    const known = secretsOfApps(await store.apps.list())
    return control === undefined ? known : [...known, control]
  }

  async function render({ id, record }: NumberedRecord): Promise<JournalEntry> {
    return renderEntry(id, record, await secrets())
  }

  return {
    isOn,
    add(record) {
      records.add(record)
      if (waiting.size > 0) for (const wake of waiting) wake()
    },
    async read({ limit = defaultLimit, before = Number.POSITIVE_INFINITY, after = 0, ...filter } = {}) {
      const known = await secrets()
      const { oldestId, newestId } = records
      const entries: JournalEntry[] = []
      let kept = records.before(before)
      for (; kept !== undefined && kept.id > after && entries.length < limit; kept = records.before(kept.id)) {
        if (matchesFilter(kept.record, filter)) entries.push(renderEntry(kept.id, kept.record, known))
      }
      return { entries, newestId, oldestId }
    },
    records(filter = {}) {
      const found: JournalRecord[] = []
      for (let kept = records.after(0); kept !== undefined; kept = records.after(kept.id)) {
        if (matchesFilter(kept.record, filter)) found.push(kept.record)
      }
      return found
    },
    follow(filter = {}, afterId = records.newestId) {
      let lastId = afterId
      let isDone = false
      let wake: (() => void) | undefined

      function find(): NumberedRecord | undefined {
        let kept = records.after(lastId)
        while (kept !== undefined && !matchesFilter(kept.record, filter)) kept = records.after(kept.id)
        lastId = kept?.id ?? Math.max(lastId, records.newestId)
        return kept
      }

      function news(): Promise<void> {
        return new Promise((resolve) => {
          const done = () => {
            waiting.delete(done)
            wake = undefined
            resolve()
          }
          wake = done
          waiting.add(done)
        })
      }

      return {
        [Symbol.asyncIterator]() {
          return this
        },
        async next() {
          while (!isDone) {
            const found = find()
            if (found !== undefined) return { done: false, value: await render(found) }
            await news()
          }
          return { done: true, value: undefined }
        },
        async return() {
          isDone = true
          wake?.()
          return { done: true, value: undefined }
        },
      }
    },
    clear: () => records.clear(),
  }
}

function requireRoom(maxEntries: number, maxBytes: number): void {
  if (Number.isSafeInteger(maxEntries) && maxEntries > 0 && maxBytes > 0) return
  throw new RangeError("A journal's maxEntries must be a whole number from 1 on, and its maxBytes more than 0.")
}
