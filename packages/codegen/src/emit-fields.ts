import type { Schema } from './document.ts'
import { SpecError } from './load-spec.ts'

/** `specs/shared/profile-fields.yaml`. */
interface ProfileFieldsPage {
  readonly fields: readonly FieldEntry[]
  readonly custom: { readonly tagPrefix: string; readonly key: Schema; readonly schema: Schema }
  readonly schemas: Readonly<Record<string, Schema>>
}

interface FieldEntry {
  readonly tag: string
  readonly property: string
  readonly unset: string | number
  readonly read: readonly string[]
  readonly write: readonly string[]
  readonly schema: Schema
}

/** A field as code reads it: one flat row. */
export interface FieldRow {
  readonly tag: string
  readonly property: string
  readonly type: 'string' | 'integer'
  readonly maxBytes?: number
  readonly values?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly unset: string | number
  readonly read: readonly string[]
  readonly write: readonly string[]
  readonly description: string
}

/** What the page says: the standard fields as rows, and how custom fields are. */
interface FieldTable {
  readonly rows: readonly FieldRow[]
  readonly customPrefix: string
  readonly customKeyPattern: string
  readonly customMaxBytes: number
}

/** Reads the page of profile fields into rows. */
export function readFields(page: unknown): FieldTable {
  const { fields, custom, schemas } = page as ProfileFieldsPage
  const schemaOf = ({ $ref = '' }: Schema): Schema => {
    const schema = schemas[$ref.replace('#/schemas/', '')]
    if (schema === undefined)
      throw new SpecError(`specs/shared/profile-fields.yaml has no schema ${$ref}. Add it to schemas.`)
    return schema
  }
  const customMaxBytes = schemaOf(custom.schema)['x-max-bytes']
  if (customMaxBytes === undefined)
    throw new SpecError('specs/shared/profile-fields.yaml: custom has no x-max-bytes. Add it.')
  const customKeyPattern = schemaOf(custom.key).pattern
  if (customKeyPattern === undefined)
    throw new SpecError('specs/shared/profile-fields.yaml: the key of custom has no pattern. Add it.')
  return {
    rows: fields.map((field) => toRow(field, schemaOf(field.schema))),
    customPrefix: custom.tagPrefix,
    customKeyPattern,
    customMaxBytes,
  }
}

function toRow(field: FieldEntry, schema: Schema): FieldRow {
  const { type, minimum, maximum } = schema
  if (type !== 'string' && type !== 'integer') {
    throw new SpecError(`specs/shared/profile-fields.yaml: ${field.tag} must be a string or an integer, not ${type}.`)
  }
  return {
    tag: field.tag,
    property: field.property,
    type,
    ...(schema['x-max-bytes'] !== undefined && { maxBytes: schema['x-max-bytes'] }),
    ...(schema.enum !== undefined && { values: schema.enum }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    unset: field.unset,
    read: field.read,
    write: field.write,
    description: schema.description ?? '',
  }
}

/** The table of standard profile fields. */
export function emitFields(page: unknown): string {
  const { rows, customPrefix, customKeyPattern, customMaxBytes } = readFields(page)
  return `/** Standard profile fields: tag, the browser SDK's property, what a value may be, permissions by default. */
export const profileFields = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
] as const

/** How the tag of a custom field begins. */
export const customTagPrefix = ${JSON.stringify(customPrefix)}

/** What the key of a custom field may be. */
export const customKeyPattern = ${new RegExp(customKeyPattern, 'u')}

/** How long a custom field's value may be, in UTF-8 bytes. */
export const customMaxBytes = ${customMaxBytes}
`
}
