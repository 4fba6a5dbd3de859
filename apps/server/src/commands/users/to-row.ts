import type { FieldName } from '../profile/field-name.ts'
import type { UserRow } from './user-row.ts'

/** What a row says about one field. */
export interface Cell {
  readonly field: FieldName | 'userId'
  readonly value: unknown
}

/** Makes a row of its cells; what is wrong with them, the row says. */
export function toRow(line: number, cells: readonly Cell[], problem?: string): UserRow {
  let userId = ''
  const standard: Record<string, string | number> = {}
  const custom: Record<string, string> = {}
  let wrong = problem
  for (const { field, value } of cells) {
    if (field === 'userId') {
      if (typeof value === 'string') userId = value
      else wrong ??= 'userId must be text.'
    } else if (field.kind === 'custom') {
      if (typeof value === 'string') custom[field.key] = value
      else wrong ??= `custom.${field.key} must be text.`
    } else {
      const read = readStandard(field.type, value)
      if (read !== undefined) standard[field.property] = read
      else wrong ??= `${field.property} must be ${field.type === 'integer' ? 'a whole number' : 'text'}.`
    }
  }
  if (userId === '') wrong ??= 'userId is missing.'
  return { line, userId, standard, custom, ...(wrong !== undefined && { problem: wrong }) }
}

function readStandard(type: 'string' | 'integer', value: unknown): string | number | undefined {
  if (type === 'string') return typeof value === 'string' ? value : undefined
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}
