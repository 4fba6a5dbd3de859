import type { JournalEntry } from '@portrait/protocol'
import type { JournalRecord } from './journal-record.ts'
import { presentedSecrets } from './presented-secrets.ts'
import { createRedactor, type Redactor } from './redactor.ts'

/** Longest text of a body or an answer in an entry, in characters. */
const maxExcerptLength = 16_384

type Excerpt = JournalEntry['answer']

/** Makes the entry that people read: everything that a record has, without the given secrets and its own. */
export function renderEntry(id: number, record: JournalRecord, secrets: readonly string[]): JournalEntry {
  const { trace, response, code, diagnosis, atMs, durationMs } = record
  const redactor = createRedactor([...secrets, ...presentedSecrets(trace)])
  const { api, operation, app, user, method, path, query, struck } = trace
  return {
    id,
    atMs,
    durationMs: Math.round(durationMs * 1000) / 1000,
    api,
    ...(operation !== undefined && { operation: redactor.text(operation) }),
    ...(app && { app: app.sdkAppId }),
    ...(user !== undefined && { user: redactor.text(user) }),
    method: redactor.text(method),
    path: cut(redactor.text(path)),
    query: cut(redactor.query(query)),
    headers: toHeaders(record, redactor),
    ...(trace.body && { body: toBody(record, trace.body, redactor) }),
    status: response.status,
    ...(code !== undefined && { code }),
    answer: toAnswer(record, redactor),
    ...(struck && { fault: struck.id }),
    ...(diagnosis && { diagnosis }),
  }
}

function toHeaders({ trace }: JournalRecord, redactor: Redactor): Record<string, string> {
  const entries = Object.entries(trace.headers).flatMap(([name, value]) => {
    if (value === undefined) return []
    const text = typeof value === 'string' ? value : value.join(', ')
    return [[cut(redactor.text(name)), cut(redactor.header(name, text))]]
  })
  return Object.fromEntries(entries)
}

function toBody({ trace, bodyBytes }: JournalRecord, body: Uint8Array, redactor: Redactor): Excerpt {
  const text = new TextDecoder().decode(body)
  const type = trace.headers['content-type']
  const isForm = trace.api === 'lcic' && typeof type === 'string' && type.includes('urlencoded')
  return toExcerpt(isForm ? redactor.query(text) : redactor.body(text), body.length === bodyBytes)
}

function toAnswer({ response: { body } }: JournalRecord, redactor: Redactor): Excerpt {
  return typeof body === 'string' ? toExcerpt(redactor.body(body), true) : { text: '', isWhole: false }
}

function toExcerpt(text: string, isWhole: boolean): Excerpt {
  // Redacted before it is cut, so that no half of a secret is left at the end.
  return { text: cut(text), isWhole: isWhole && text.length <= maxExcerptLength }
}

function cut(text: string): string {
  return text.length <= maxExcerptLength ? text : text.slice(0, maxExcerptLength)
}
