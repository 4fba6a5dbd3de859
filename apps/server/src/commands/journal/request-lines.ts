import type { JournalEntry } from '@portrait/protocol'
import { toPrintable } from '../printable.ts'

/** A request for people, in a line; and another with the reason when it was refused. */
export function requestLines({
  atMs,
  durationMs,
  api,
  operation,
  app,
  user,
  method,
  path,
  status,
  code,
  diagnosis,
}: JournalEntry): string {
  const time = new Date(atMs).toISOString().slice(11, 23)
  const outcome = status === 0 ? 'dropped' : code === undefined ? String(status) : `${status} ${code}`
  const what = operation === undefined ? `${method} ${path}` : `${api} ${operation}`
  const who = [app, user].filter((part) => part !== undefined).join(' ')
  const line = [time, outcome.padEnd(9), what, who, `${durationMs.toFixed(1)} ms`]
    .filter((part) => part !== '')
    .join('  ')
  if (diagnosis === undefined) return `${toPrintable(line)}\n`
  const reason = `${diagnosis.cause}: ${diagnosis.summary} ${diagnosis.fix}`
  return `${toPrintable(line)}\n${' '.repeat(14)}${toPrintable(reason)}\n`
}
