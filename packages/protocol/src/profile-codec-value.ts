import { byteLength } from './byte-length.ts'
import type { ProfileField } from './profile-field.ts'
import { ProfileValueError } from './profile-value-error.ts'

// A choice's wire name is its family's name, this, and its own: Gender_Type_Female, AdminForbid_Type_None.
const infix = '_Type_'

/** The plain word for a choice's wire name: `female` for `Gender_Type_Female`. */
export type Choice<Wire extends string> = Wire extends `${string}${typeof infix}${infer Name}`
  ? Uncapitalize<Name>
  : Wire

/** A place as numbers from 0 to 9999: country, province, city, district. */
export type LocationCodes = readonly [country: number, province: number, city: number, district: number]

/** A value as it travels. Throws a ProfileValueError when the field cannot hold it. */
export function toWireValue(field: ProfileField, path: string, value: unknown): string | number {
  const { type, property, values } = field
  if (values !== undefined) return toWireChoice(values, path, value)
  // How long a location may be, editions of the documents tell differently: the service decides.
  if (property === 'location') return toWireLocation(path, value)
  return type === 'string' ? toWireText(field, path, value) : toWireInteger(field, path, value)
}

/** A value as people read it; nothing when the field's type does not know it. */
export function fromWireValue({ type, values }: ProfileField, value: string | number): string | number | undefined {
  if (values === undefined) return (type === 'string') === (typeof value === 'string') ? value : undefined
  return values.some((wire) => wire === value) ? toChoice(String(value)) : undefined
}

function toWireChoice(values: readonly string[], path: string, value: unknown): string {
  const wire = values.find((candidate) => toChoice(candidate) === value)
  if (wire === undefined) throw new ProfileValueError(path, `must be one of ${values.map(toChoice).join(', ')}.`)
  return wire
}

function toWireText({ maxBytes = Number.POSITIVE_INFINITY }: ProfileField, path: string, value: unknown): string {
  if (typeof value !== 'string') throw new ProfileValueError(path, 'must be text.')
  // A UTF-16 unit has three bytes at most.
  if (value.length * 3 <= maxBytes || byteLength(value) <= maxBytes) return value
  throw new ProfileValueError(path, `has ${byteLength(value)} bytes in UTF-8; ${maxBytes} are allowed.`)
}

function toWireInteger(field: ProfileField, path: string, value: unknown): number {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = field
  if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value
  throw new ProfileValueError(path, `must be a whole number from ${minimum} to ${maximum}.`)
}

function toWireLocation(path: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.length === 4 && value.every(isLocationCode)) return value.map(toDigits).join('')
  throw new ProfileValueError(path, 'must be text or four whole numbers from 0 to 9999.')
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
