import { type App, byteLength, type ProfileField, type Side } from '@portrait/protocol'
import { findContentWord } from './content-words.ts'
import { Fault } from './fault.ts'
import { type FieldTable, fieldTableOf } from './field-table.ts'
import type { FieldValue } from './store.ts'

/** Finds the field of a tag that one side wants to read. Faults: 40009 unknown tag, 40007 no permission. */
export function requireReadable(app: App, tag: string, side: Side): ProfileField {
  const field = requireField(fieldTableOf(app), tag)
  if (!field.read.includes(side)) {
    const facts = { kind: 'permission', field, side, access: 'read' } as const
    throw new Fault(40007, `${tag} cannot be read by the ${side}.`, facts)
  }
  return field
}

/**
 * Checks a value that one side wants to write, in this order: the tag exists (40009), the side may write it (40008),
 * the value has the field's type (40610), is not too long (40601), is allowed (40605), and has no content word (40005).
 */
export function requireWritable(app: App, tag: string, value: unknown, side: Side): FieldValue {
  const field = requireField(fieldTableOf(app), tag)
  if (!field.write.includes(side)) {
    const facts = { kind: 'permission', field, side, access: 'write' } as const
    throw new Fault(40008, `${tag} cannot be written by the ${side}.`, facts)
  }
  return requireFieldValue(app, tag, value)
}

/** Checks a value whoever writes it. Faults: 40009, 40610, 40601, 40605, 40005. */
export function requireFieldValue(app: App, tag: string, value: unknown): FieldValue {
  const field = requireField(fieldTableOf(app), tag)
  if (field.type === 'integer') return requireInteger(field, value)
  const text = requireText(field, value)
  // Values from a list are nobody's own words.
  const word = field.values === undefined ? findContentWord(app, text) : undefined
  if (word !== undefined)
    throw new Fault(40005, `${tag} has a word that the app forbids.`, { kind: 'content-word', name: tag, word })
  return text
}

function requireField(table: FieldTable, tag: string): ProfileField {
  const field = table.get(tag)
  if (field === undefined) {
    const detail = `${JSON.stringify(tag)} is neither standard nor declared by the app.`
    throw new Fault(40009, detail, { kind: 'unknown-tag', tag })
  }
  return field
}

function requireText(field: ProfileField, value: unknown): string {
  const { tag, maxBytes, values } = field
  if (typeof value !== 'string') {
    const facts = { kind: 'value', problem: 'type', field, value } as const
    throw new Fault(40610, `${tag} must be text, not ${describe(value)}.`, facts)
  }
  if (maxBytes !== undefined && byteLength(value) > maxBytes) {
    const bytes = byteLength(value)
    const facts = { kind: 'too-long', name: tag, bytes, maxBytes } as const
    throw new Fault(40601, `${tag} has ${bytes} bytes in UTF-8; ${maxBytes} are allowed.`, facts)
  }
  if (values !== undefined && !values.includes(value)) {
    const facts = { kind: 'value', problem: 'not-allowed', field, value } as const
    throw new Fault(40605, `${tag} must be one of ${values.join(', ')}.`, facts)
  }
  return value
}

function requireInteger(field: ProfileField, value: unknown): number {
  const { tag, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = field
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new Fault(
      40610,
      `${tag} must be an integer, not ${typeof value === 'number' ? 'a fraction' : describe(value)}.`,
      { kind: 'value', problem: 'type', field, value },
    )
  }
  if (value < minimum || value > maximum) {
    const facts = { kind: 'value', problem: 'not-allowed', field, value } as const
    throw new Fault(40605, `${tag} must be ${minimum} to ${maximum}.`, facts)
  }
  // -0 would travel as 0 and come back changed.
  return value + 0
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'number' ? 'a number' : `a ${typeof value}`
}
