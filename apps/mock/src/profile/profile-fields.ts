import type { App, ProfileField } from '@portrait/protocol'
import { standardFields, toCustomField } from '@portrait/protocol'

/** What a field holds: text or a whole number. */
export type FieldValue = string | number

/** The fields that a page may show, by tag: the standard ones and what the app declares. */
export interface FieldGroup {
  readonly title: string
  readonly hint?: string
  readonly fields: readonly ProfileField[]
}

const groups: readonly { readonly title: string; readonly properties: readonly string[] }[] = [
  { title: 'About', properties: ['nick', 'gender', 'selfSignature', 'birthday', 'location', 'avatar'] },
  { title: 'Contact', properties: ['allowType', 'adminForbidType', 'messageSettings'] },
  { title: 'Numbers', properties: ['level', 'role', 'language'] },
]

/** Puts the fields of an app's profiles into groups; those that only its server may read are left out. */
export function toFieldGroups({ customFields, fieldPermissions }: App): readonly FieldGroup[] {
  const permissions = new Map(fieldPermissions.map(({ tag, ...permission }) => [tag, permission]))
  const byProperty = new Map(
    standardFields.map((field) => [field.property, { ...field, ...permissions.get(field.tag) }]),
  )
  const standard = groups.map(({ title, properties }) => ({
    title,
    fields: properties.flatMap((property) => byProperty.get(property) ?? []),
  }))
  const custom = customFields.map(toCustomField)
  const hint = 'Declared by the app'
  return [...standard, { title: 'Custom', hint, fields: custom }]
    .map((group) => ({ ...group, fields: group.fields.filter(({ read }) => read.includes('app')) }))
    .filter(({ fields }) => fields.length > 0)
}
