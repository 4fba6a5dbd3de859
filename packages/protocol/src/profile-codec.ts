import type { DefinedFields } from './define-fields.ts'
import { type FieldLookup, lookupOf } from './field-lookup.ts'
import { customTagPrefix, type profileFields } from './gen/profile-fields.gen.ts'
import { type Choice, fromWireValue, type LocationCodes, toWireValue } from './profile-codec-value.ts'
import type { Side } from './profile-field.ts'
import { ProfileValueError } from './profile-value-error.ts'
import type { ProfileItem } from './wire.ts'

type StandardField = (typeof profileFields)[number]

type ValueOf<Field extends StandardField> = Field extends { values: readonly (infer Wire extends string)[] }
  ? Choice<Wire>
  : Field extends { type: 'integer' }
    ? number
    : string

type Entry = [string, string | number]

/** The standard profile fields in plain words. A field without a value is absent. */
export type StandardProfile = { readonly [Field in StandardField as Field['property']]?: ValueOf<Field> }

/** A user's profile in plain words. */
export type UserProfile<Key extends string = string> = StandardProfile & {
  readonly userId: string
  /** The app's custom fields by key. */
  readonly custom: [Key] extends [never] ? Readonly<Record<string, never>> : { readonly [K in Key]?: string }
  /** What the field table does not know, as it came: values by tag. Absent when there is none. */
  readonly other?: Readonly<Record<string, ProfileItem['Value']>>
}

/** What to write to a profile. What is absent or undefined stays as it is. */
export type ProfileChanges<Key extends string = string> = {
  readonly [Property in Exclude<keyof StandardProfile, 'location'>]?: StandardProfile[Property] | undefined
} & {
  /** Text, or four numbers that are written as four digits each. */
  readonly location?: string | LocationCodes | undefined
  readonly custom?:
    | ([Key] extends [never] ? Readonly<Record<string, never>> : { readonly [K in Key]?: string | undefined })
    | undefined
  /** Values by tag, sent as they are. */
  readonly other?: Readonly<Record<string, ProfileItem['Value'] | undefined>> | undefined
}

/**
 * What to write, as it travels. Throws a ProfileValueError when a field is neither standard nor declared, may not be
 * written by the app's server, or cannot hold the value. What else the service allows, the service says.
 */
export function toProfileItems<Writable extends string>(
  changes: ProfileChanges<NoInfer<Writable>>,
  fields: DefinedFields<string, string, Writable>,
): ProfileItem[] {
  const lookup = lookupOf(fields)
  return entriesOf('changes', changes).flatMap(([name, value]) => {
    if (name === 'custom') {
      return entriesOf('changes.custom', value).map(([key, text]) => toCustomItem(lookup, key, text))
    }
    if (name === 'other') return entriesOf('changes.other', value).map(toOtherItem)
    return [toStandardItem(lookup, name, value)]
  })
}

/** A user's profile from the items that an API answers. */
export function fromProfileItems<Readable extends string>(
  userId: string,
  items: readonly ProfileItem[],
  fields: DefinedFields<string, Readable>,
): UserProfile<Readable> {
  const { byTag } = lookupOf(fields)
  const standard: Entry[] = []
  const custom: Entry[] = []
  const other: Entry[] = []
  for (const { Tag, Value } of items) {
    const field = byTag.get(Tag)
    const value = field && fromWireValue(field, Value)
    if (field === undefined || value === undefined) {
      // A choice that is not made may come as an empty text.
      if (Value !== field?.unset) other.push([Tag, Value])
    } else if (field.property === undefined) custom.push([Tag.slice(customTagPrefix.length), value])
    else standard.push([field.property, value])
  }
  // What each may be, the field table has said. fromEntries makes own properties of names such as __proto__ too.
  return {
    userId,
    ...Object.fromEntries(standard),
    custom: Object.fromEntries(custom),
    ...(other.length > 0 && { other: Object.fromEntries(other) }),
  } as UserProfile<Readable>
}

/** The tags of all fields, standard and custom, that one side may read. */
export function tagListOf(fields: DefinedFields, side: Side): string[] {
  return [...lookupOf(fields).byTag.values()].filter(({ read }) => read.includes(side)).map(({ tag }) => tag)
}

function toStandardItem({ byProperty }: FieldLookup, name: string, value: unknown): ProfileItem {
  const field = byProperty.get(name)
  const path = `changes.${name}`
  if (field === undefined) {
    const known = [...byProperty.keys()].join(', ')
    throw new ProfileValueError(path, `is no profile field. There are ${known}, custom and other.`)
  }
  return { Tag: field.tag, Value: toWireValue(field, path, value) }
}

function toCustomItem({ byKey }: FieldLookup, key: string, value: unknown): ProfileItem {
  const field = byKey.get(key)
  const path = `changes.custom.${key}`
  if (field === undefined) {
    const known = [...byKey.keys()].join(', ') || 'none'
    throw new ProfileValueError(path, `is not declared with defineFields. Declared: ${known}.`)
  }
  if (!field.write.includes('admin')) {
    throw new ProfileValueError(path, "may not be written by the app's server: its declaration lacks write: ['admin'].")
  }
  return { Tag: field.tag, Value: toWireValue(field, path, value) }
}

function toOtherItem([tag, value]: readonly [string, unknown]): ProfileItem {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)))
    return { Tag: tag, Value: value }
  throw new ProfileValueError(`changes.other[${JSON.stringify(tag)}]`, 'must be text or a number.')
}

/** What an object holds, without what is undefined. */
function entriesOf(path: string, values: unknown): [string, unknown][] {
  if (values === undefined) return []
  if (typeof values !== 'object' || values === null) throw new ProfileValueError(path, 'must be an object.')
  return Object.entries(values).filter(([, value]) => value !== undefined)
}
