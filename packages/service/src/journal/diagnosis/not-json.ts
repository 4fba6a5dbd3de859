import { findJsonError } from './json-error.ts'
import type { Explain } from './scene.ts'

/** The body is not JSON; says where it stops to be. */
export const notJson: Explain<'not-json'> = (_facts, { trace }) => {
  const body = trace.body ?? new Uint8Array()
  const text = new TextDecoder().decode(body)
  const error = findJsonError(text)
  const place = error === undefined ? {} : { line: error.line, column: error.column, offset: error.offset }
  return {
    cause: 'body-not-json',
    summary: summaryOf(text, error),
    details: { bytes: body.length, ...place },
    fix: fixOf(text, error?.offset ?? 0),
  }
}

function summaryOf(text: string, error: ReturnType<typeof findJsonError>): string {
  if (text === '') return 'The body is empty; it must be JSON.'
  if (error === undefined) return 'The body is not UTF-8.'
  return `The body is not JSON: ${error.found} in line ${error.line}, column ${error.column} is not expected there.`
}

function fixOf(text: string, offset: number): string {
  if (text === '')
    return 'Send a JSON object, {} if there is nothing to say, and see that the client does not drop the body.'
  if (/^[\w.%-]+=/.test(text)) return 'It looks like a form: send JSON.'
  if (text[offset] === "'") return 'Texts and names stand in double quotes.'
  if (/[,]\s*$/.test(text.slice(0, offset)) && /[}\]]/.test(text[offset] ?? '')) return 'Take away the comma before it.'
  if (offset >= text.length) return 'It breaks off: see that it is sent whole, and that Content-Length counts bytes.'
  return 'Make it with a JSON serialiser.'
}
