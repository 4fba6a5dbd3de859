import type { ChangeEvents } from '@portrait/protocol'
import type { EventLog } from '../store.ts'
import { parseEventId } from './event-id.ts'

/** Where a stream begins. */
export interface StreamStart {
  /** What comes after this number is told. */
  readonly seq: number
  /** Why the reader must forget what it knew. */
  readonly resync?: NonNullable<ChangeEvents['resync']>['reason']
}

/** Finds out whether a reader can go on after the event it saw last; `nowSeq` is where one who saw none begins. */
export function toStart(lastEventId: string | undefined, log: EventLog, nowSeq: number): StreamStart {
  if (lastEventId === undefined) return { seq: nowSeq }
  const id = parseEventId(lastEventId)
  if (id === undefined || id.logId !== log.id || id.seq > log.newestSeq) return { seq: nowSeq, resync: 'unknown-id' }
  return id.seq < log.forgottenSeq ? { seq: nowSeq, resync: 'past-is-gone' } : { seq: id.seq }
}
