import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** A field's value has the wrong type, or is none of those that are allowed. */
export const value: Explain<'value'> = ({ problem, field, value: sent }) => {
  const found = describe(sent)
  const wanted = describeField(field)
  return {
    cause: problem === 'type' ? 'wrong-type' : 'value-not-allowed',
    summary: `${field.tag} takes ${wanted}; it was sent ${found}.`,
    details: { tag: field.tag, expected: wanted, found },
    fix:
      problem === 'type' && field.type === 'integer' && typeof sent === 'string' && /^\d+$/.test(sent)
        ? `Send the number without quotes: ${sent.slice(0, 20)}.`
        : `Send ${wanted}.`,
  }
}

function describeField({ type, values, minimum, maximum }: Parameters<typeof value>[0]['field']): string {
  if (values !== undefined) return `one of ${values.join(', ')}`
  if (type === 'string') return 'text'
  return minimum === undefined || maximum === undefined
    ? 'a whole number'
    : `a whole number from ${minimum} to ${maximum}`
}

function describe(sent: unknown): string {
  if (typeof sent === 'string') return `the text ${quote(sent)}`
  if (sent === null || typeof sent === 'boolean' || typeof sent === 'number') return String(sent)
  return Array.isArray(sent) ? 'a list' : 'an object'
}
