import type { DefinedFields } from './define-fields.ts'
import { customTagPrefix, type profileFields } from './gen/profile-fields.gen.ts'
import { type Choice, fromWireValue, type LocationCodes, toWireValue } from './profile-codec-value.ts'
import { type ProfileField, type Side, standardFields, toCustomField } from './profile-field.ts'
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
 * What to write, as it travels. Throws a TypeError when a field is neither standard nor declared, or when its type
 * cannot hold the value; whether the service allows it, the service says.
 */
export function toProfileItems<Key extends string>(
  changes: ProfileChanges<Key>,
  fields: DefinedFields<Key>,
): ProfileItem[] {
  return entriesOf('changes', changes).flatMap(([name, value]) => {
    if (name === 'custom') return entriesOf(name, value).map(([key, text]) => toCustomItem(fields, key, text))
    if (name === 'other') return entriesOf(name, value).map(toOtherItem)
    return [toStandardItem(name, value)]
  })
}

/** A user's profile from the items that an API answers. */
export function fromProfileItems<Key extends string>(
  userId: string,
  items: readonly ProfileItem[],
  fields: DefinedFields<Key>,
): UserProfile<Key> {
  const standard: Entry[] = []
  const custom: Entry[] = []
  const other: Entry[] = []
  for (const { Tag, Value } of items) {
    const field = findField(fields, Tag)
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
  } as UserProfile<Key>
}

/** The tags of all fields, standard and custom, that one side may read. */
export function tagListOf({ customFields }: DefinedFields, side: Side): string[] {
  const fields = [...standardFields, ...customFields.map(toCustomField)]
  return fields.filter(({ read }) => read.includes(side)).map(({ tag }) => tag)
}

function findField({ customFields }: DefinedFields, tag: string): ProfileField | undefined {
  return (
    standardFields.find((field) => field.tag === tag) ??
    customFields.map(toCustomField).find((field) => field.tag === tag)
  )
}

function toStandardItem(name: string, value: unknown): ProfileItem {
  const field = standardFields.find(({ property }) => property === name)
  if (field === undefined) {
    const known = standardFields.map(({ property }) => property).join(', ')
    throw new TypeError(`${JSON.stringify(name)} is no profile field. There are ${known}, custom and other.`)
  }
  return { Tag: field.tag, Value: toWireValue(field, name, value) }
}

function toCustomItem({ customFields }: DefinedFields, key: string, value: unknown): ProfileItem {
  const declaration = customFields.find((candidate) => candidate.key === key)
  if (declaration === undefined) {
    const known = customFields.map((candidate) => candidate.key).join(', ') || 'none'
    throw new TypeError(
      `The custom field ${JSON.stringify(key)} is not declared with defineFields. Declared: ${known}.`,
    )
  }
  const field = toCustomField(declaration)
  return { Tag: field.tag, Value: toWireValue(field, `custom.${key}`, value) }
}

function toOtherItem([tag, value]: readonly [string, unknown]): ProfileItem {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)))
    return { Tag: tag, Value: value }
  throw new TypeError(`other[${JSON.stringify(tag)}] must be text or a number.`)
}

/** What an object holds, without what is undefined. */
function entriesOf(name: string, values: unknown): [string, unknown][] {
  if (values === undefined) return []
  if (typeof values !== 'object' || values === null) throw new TypeError(`${name} must be an object.`)
  return Object.entries(values).filter(([, value]) => value !== undefined)
}
