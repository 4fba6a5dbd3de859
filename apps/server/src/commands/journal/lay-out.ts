import type { JournalEntry } from '@portrait/protocol'
import { toPrintable } from '../printable.ts'
import { toTable } from '../table.ts'

/** Everything about a request, laid out for people: why it failed comes first. */
export function layOut(entry: JournalEntry): string {
  const { id, atMs, method, path, query, headers, body, answer, diagnosis, fault, operation, app, user } = entry
  const facts = [
    ['request', String(id)],
    ['at', new Date(atMs).toISOString()],
    ['took', `${entry.durationMs.toFixed(1)} ms`],
    ['operation', `${entry.api}, ${operation ?? 'none that is known'}`],
    ['app', app === undefined ? '-' : String(app)],
    ['user', user ?? '-'],
    ['outcome', describeOutcome(entry)],
    ...(fault === undefined ? [] : [['fault rule', fault]]),
  ]
  const sections = [toTable(facts.map((row) => row.map(toPrintable)))]
  if (diagnosis !== undefined) {
    const details = Object.entries(diagnosis.details).map(([name, value]) => describeDetail(name, String(value)))
    const why = [
      `${toPrintable(diagnosis.summary)} (${diagnosis.cause})`,
      ...details,
      `To mend it: ${toPrintable(diagnosis.fix)}`,
    ]
    sections.push(section('Why it failed', why.join('\n')))
  }
  const target = query === '' ? path : `${path}?${query}`
  const lines = [`${method} ${target}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)]
  sections.push(section('Request', lines.map(toPrintable).join('\n') + excerptOf(body)))
  sections.push(section('Answer', `HTTP ${entry.status}${excerptOf(answer)}`))
  return sections.join('\n\n')
}

function describeOutcome({ status, code }: JournalEntry): string {
  if (status === 0) return 'dropped'
  return code === undefined ? `${status === 200 ? 'OK' : status}` : String(code)
}

function section(title: string, text: string): string {
  return `${title}\n${indent(text)}`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** A fact in one line; one of several lines, such as a canonical request, below its name. */
function describeDetail(name: string, value: string): string {
  return value.includes('\n') ? `${name}:\n${indent(toPrintableLines(value))}` : `${name}: ${toPrintable(value)}`
}

function excerptOf(excerpt: JournalEntry['body']): string {
  if (excerpt === undefined || excerpt.text === '') return ''
  return `\n\n${toPrintableLines(excerpt.text)}${excerpt.isWhole ? '' : ' …'}`
}

function toPrintableLines(text: string): string {
  return text.split('\n').map(toPrintable).join('\n')
}
