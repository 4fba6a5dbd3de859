import type { ProfileField } from './profile-field.ts'

// A choice's wire name is its family's name, this, and its own: Gender_Type_Female, AdminForbid_Type_None.
const infix = '_Type_'

/** The plain word for a choice's wire name: `female` for `Gender_Type_Female`. */
export type Choice<Wire extends string> = Wire extends `${string}${typeof infix}${infer Name}`
  ? Uncapitalize<Name>
  : Wire

/** A place as numbers from 0 to 9999: country, province, city, district. */
export type LocationCodes = readonly [country: number, province: number, city: number, district: number]

/** A value as it travels. Throws a TypeError when the field's type cannot hold it. */
export function toWireValue(field: ProfileField, name: string, value: unknown): string | number {
  const { type, property, values } = field
  if (values !== undefined) return toWireChoice(values, name, value)
  if (type === 'string' && typeof value === 'string') return value
  // JSON has no other numbers.
  if (type === 'integer' && typeof value === 'number' && Number.isFinite(value)) return value
  if (property !== 'location') throw new TypeError(`${name} must be ${type === 'string' ? 'text' : 'a number'}.`)
  if (Array.isArray(value) && value.length === 4 && value.every(isLocationCode)) return value.map(toDigits).join('')
  throw new TypeError(`${name} must be text or four whole numbers from 0 to 9999.`)
}

/** A value as people read it; nothing when the field's type does not know it. */
export function fromWireValue({ type, values }: ProfileField, value: string | number): string | number | undefined {
  if (values === undefined) return (type === 'string') === (typeof value === 'string') ? value : undefined
  return values.some((wire) => wire === value) ? toChoice(String(value)) : undefined
}

function toWireChoice(values: readonly string[], name: string, value: unknown): string {
  const wire = values.find((candidate) => toChoice(candidate) === value)
  if (wire === undefined) throw new TypeError(`${name} must be one of ${values.map(toChoice).join(', ')}.`)
  return wire
}

function toChoice(wire: string): string {
  const name = wire.slice(wire.indexOf(infix) + infix.length)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

// The vendor documents the four numbers and their 16 bytes, not their form; this is the one that the Go library writes.
function toDigits(code: number): string {
  return String(code).padStart(4, '0')
}

function isLocationCode(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999
}
