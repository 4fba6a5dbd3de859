import type { DefinedFields } from './define-fields.ts'
import { customTagPrefix } from './gen/profile-fields.gen.ts'
import { type ProfileField, standardFields, toCustomField } from './profile-field.ts'

/** The fields of an app, found by what they are called. */
export interface FieldLookup {
  /** Standard and custom ones. */
  readonly byTag: ReadonlyMap<string, ProfileField>
  /** Standard ones. */
  readonly byProperty: ReadonlyMap<string, ProfileField>
  /** Custom ones. */
  readonly byKey: ReadonlyMap<string, ProfileField>
}

const byProperty = new Map(standardFields.map((field) => [field.property ?? '', field]))

// Declarations are made once and looked up for every item of every profile.
const lookups = new WeakMap<object, FieldLookup>()

/** Makes the lookup of an app's fields, once. */
export function lookupOf(fields: DefinedFields): FieldLookup {
  const known = lookups.get(fields)
  if (known !== undefined) return known
  const custom = fields.customFields.map(toCustomField)
  const lookup = {
    byTag: new Map([...standardFields, ...custom].map((field) => [field.tag, field])),
    byProperty,
    byKey: new Map(custom.map((field) => [field.tag.slice(customTagPrefix.length), field])),
  }
  lookups.set(fields, lookup)
  return lookup
}
