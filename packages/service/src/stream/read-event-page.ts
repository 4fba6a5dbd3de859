import type { Store, StoredEvent } from '../store.ts'

/** Events that follow a position. */
export interface EventPage {
  readonly events: readonly StoredEvent[]
  /** What a reader at the position now knows up to. */
  readonly position: number
  /** Events after the position were forgotten before they were read; none are in the page. */
  readonly isLost: boolean
}

/** Reads the events after a position, at most `limit`, and notices when some of them are gone. */
export async function readEventPage(
  store: Pick<Store, 'readEvents' | 'eventLog'>,
  position: number,
  limit: number,
): Promise<EventPage> {
  const events = await store.readEvents(position, limit)
  const last = events.at(-1)
  // Without a gap in the numbers nothing can be missing.
  if (last !== undefined && last.seq - position === events.length) return { events, position: last.seq, isLost: false }
  const { forgottenSeq } = await store.eventLog()
  if (forgottenSeq > position) return { events: [], position: forgottenSeq, isLost: true }
  return { events, position: last?.seq ?? position, isLost: false }
}
