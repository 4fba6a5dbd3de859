import type { App, ProfileUpdate } from '@portrait/protocol'
import { requireWritable } from '../check-field.ts'
import { standardTag } from '../standard-tags.ts'
import type { FieldChanges } from '../user-record.ts'

/** The fields of an update by tag, as an end user may write them. Faults: 40008, 40009, 40601, 40605, 40610, 40005. */
export function toFieldChanges(update: ProfileUpdate, app: App): FieldChanges {
  const { profileCustomField = [], ...standard } = update
  const values = [
    ...Object.entries(standard).map(([property, value]) => [standardTag(property), value] as const),
    ...profileCustomField.map(({ key, value }) => [key, value] as const),
  ]
  return new Map(values.map(([tag, value]) => [tag, requireWritable(app, tag, value, 'app')]))
}
