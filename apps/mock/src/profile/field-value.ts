import type { Profile } from '@portrait/browser'
import type { ProfileField, ProfileUpdate } from '@portrait/protocol'
import { valueLabelOf } from './field-labels.ts'
import type { FieldValue } from './profile-fields.ts'

/** Values by tag, of the fields that somebody has edited. */
export type Edits = ReadonlyMap<string, FieldValue>

/** A field's value in a profile; empty text for a custom field that is not set. */
export function readField(profile: Profile, { tag, property }: ProfileField): FieldValue {
  if (property === undefined) return profile.profileCustomField.find(({ key }) => key === tag)?.value ?? ''
  const value: unknown = new Map(Object.entries(profile)).get(property)
  return typeof value === 'number' ? value : String(value ?? '')
}

/** The edits that change something. */
export function changesOf(profile: Profile, fields: readonly ProfileField[], edits: Edits): Edits {
  const changed = fields.flatMap((field) => {
    const value = edits.get(field.tag)
    return value === undefined || value === readField(profile, field) ? [] : [[field.tag, value] as const]
  })
  return new Map(changed)
}

/** Edits as `updateMyProfile` takes them. */
export function toProfileUpdate(fields: readonly ProfileField[], edits: Edits): ProfileUpdate {
  const standard: [string, FieldValue][] = []
  const custom: { key: string; value: string }[] = []
  for (const { tag, property } of fields) {
    const value = edits.get(tag)
    if (value === undefined) continue
    if (property === undefined) custom.push({ key: tag, value: String(value) })
    else standard.push([property, value])
  }
  // Properties and values come from the table that the type was generated from.
  const update = Object.fromEntries(standard) as ProfileUpdate
  return custom.length === 0 ? update : { ...update, profileCustomField: custom }
}

/** A birthday such as 20010503 as an input's date; `undefined` when it is no date. */
export function toDate(birthday: FieldValue): string | undefined {
  if (birthday === 0) return ''
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(birthday)) ?? []
  const date = `${year}-${month}-${day}`
  return day !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined
}

/** An input's date as a birthday; 0 when it is empty. */
export function fromDate(date: string): number {
  return Number(date.replaceAll('-', ''))
}

/** A value as people read it; empty when the field is not set. */
export function toText({ property, values }: ProfileField, value: FieldValue): string {
  if (values !== undefined) return valueLabelOf(String(value))
  if (property === 'messageSettings') return value === 0 ? 'No' : 'Yes'
  if (property === 'birthday') {
    const date = toDate(value)
    return date
      ? new Date(date).toLocaleDateString(undefined, { dateStyle: 'long', timeZone: 'UTC' })
      : String(value || '')
  }
  return value === 0 ? '' : String(value)
}
