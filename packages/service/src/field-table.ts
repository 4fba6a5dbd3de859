import { type App, type ProfileField, standardFields, toCustomField } from '@portrait/protocol'

/** An app's profile fields, standard and custom, by tag. */
export type FieldTable = ReadonlyMap<string, ProfileField>

// Configurations are immutable values, so a table holds as long as its app object does.
const tables = new WeakMap<App, FieldTable>()

/** The fields of an app. */
export function fieldTableOf(app: App): FieldTable {
  const known = tables.get(app)
  if (known !== undefined) return known
  const standard = standardFields.map((field) => applyPermissions(applyChoices(field, app), app))
  const table = new Map([...standard, ...app.customFields.map(toCustomField)].map((field) => [field.tag, field]))
  tables.set(app, table)
  return table
}

function applyPermissions(field: ProfileField, { fieldPermissions }: App): ProfileField {
  const own = fieldPermissions.find(({ tag }) => tag === field.tag)
  return own === undefined ? field : { ...field, read: own.read ?? field.read, write: own.write ?? field.write }
}

function applyChoices(field: ProfileField, { choices }: App): ProfileField {
  if (field.property !== 'location' || choices.locationMaxBytes === undefined) return field
  return { ...field, maxBytes: choices.locationMaxBytes }
}
