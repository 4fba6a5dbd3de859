import { type Diagnosis, webSettings } from '@portrait/protocol'
import type { ServiceRequest } from '../message.ts'
import type { Api } from '../trace.ts'

const { request: asking, response: answering, maxBytes } = webSettings.explain
const maxTextLength = 300

/** Whether a caller wants to be told why, if it is refused. */
export function asksForExplanation({ headers }: ServiceRequest): boolean {
  return headers[asking] === 'true'
}

/** The header that tells why, and the one that lets a page of another origin read it. */
export function explainingHeaders(diagnosis: Diagnosis, api: Api): Readonly<Record<string, string>> {
  const header = { [answering]: toHeaderText(diagnosis) }
  return api === 'web' || api === 'chat' ? { ...header, 'access-control-expose-headers': answering } : header
}

/** JSON in ASCII, short enough for a header: long details are cut, then left out. */
function toHeaderText(diagnosis: Diagnosis): string {
  const cut = (text: string) => (text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text)
  const details = Object.entries(diagnosis.details).map(([name, value]) => [
    name,
    typeof value === 'string' ? cut(value) : value,
  ])
  const { cause, summary, fix } = diagnosis
  const short = { cause, summary: cut(summary), details: {}, fix: cut(fix) }
  const candidates = [diagnosis, { ...diagnosis, details: Object.fromEntries(details) }, short].map(toAscii)
  return candidates.find(({ length }) => length <= maxBytes) ?? toAscii({ ...short, summary: '', fix: '' })
}

function toAscii(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
