import type { MockCall } from '../mock-call.ts'

// What a person reads before they give up.
const maxCalls = 10
const maxInputLength = 300

/** What a mock was sent, for somebody whose expectation was not met: newest last, with the reasons of refusals. */
export function tellCalls(calls: readonly MockCall[]): string {
  if (calls.length === 0) return 'It was not called at all. Does the code under test use its hosts, or its fetch?'
  const left = calls.length - maxCalls
  const shown = calls.slice(-maxCalls).map(tellCall)
  return ['It was sent:', ...(left > 0 ? [`  (${left} more before)`] : []), ...shown].join('\n')
}

function tellCall({ operation = 'an unknown endpoint', user, input, code, diagnosis }: MockCall): string {
  const text = JSON.stringify(input) ?? ''
  const cut = text.length > maxInputLength ? `${text.slice(0, maxInputLength)}…` : text
  const call = ['  -', operation, ...(user === undefined ? [] : [`by ${user}`]), cut].join(' ').trimEnd()
  return code === undefined ? call : `${call}\n    refused with ${code}: ${diagnosis?.summary} ${diagnosis?.fix}`
}
