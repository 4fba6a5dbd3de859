import type { ColumnName } from './column-name.ts'
import type { StandardValue, UserRow } from './user-row.ts'

type StandardField = Extract<ColumnName, { kind: 'standard' }>

/** What a row says in one column. */
export interface Cell {
  readonly field: ColumnName
  readonly value: unknown
}

/** Makes a row of its cells; what is wrong with them, the row says. */
export function toRow(line: number, cells: readonly Cell[], problem?: string): UserRow {
  let userId = ''
  const standard: Record<string, StandardValue> = {}
  const custom: Record<string, string> = {}
  const attributes: [string, string][] = []
  let tags: readonly string[] | undefined
  let wrong = problem
  for (const { field, value } of cells) {
    if (field.kind === 'userId') {
      if (typeof value === 'string') userId = value
      else wrong ??= 'userId must be text.'
    } else if (field.kind === 'tags') {
      if (isTexts(value)) tags = value
      else wrong ??= 'tags must be a list of texts.'
    } else if (field.kind === 'attribute') {
      if (typeof value === 'string') attributes.push([field.name, value])
      else wrong ??= `attributes.${field.name} must be text.`
    } else if (field.kind === 'custom') {
      if (typeof value === 'string') custom[field.key] = value
      else wrong ??= `custom.${field.key} must be text.`
    } else {
      const read = readStandard(field, value)
      if (read !== undefined) standard[field.property] = read
      else wrong ??= `${field.property} must be ${field.type === 'integer' ? 'a whole number' : 'text'}.`
    }
  }
  if (userId.trim() === '') wrong ??= userId === '' ? 'userId is missing.' : 'userId has only blanks.'
  return {
    line,
    userId,
    standard,
    custom,
    // fromEntries makes own properties of names such as __proto__ too.
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(tags !== undefined && tags.length > 0 && { tags }),
    ...(wrong !== undefined && { problem: wrong }),
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function readStandard({ property, type }: StandardField, value: unknown): StandardValue | undefined {
  // Four numbers; which ones may be, the client says.
  if (property === 'location' && Array.isArray(value)) return value
  if (type === 'string') return typeof value === 'string' ? value : undefined
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}
