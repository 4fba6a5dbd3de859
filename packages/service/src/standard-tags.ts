import { standardFields } from '@portrait/protocol'
import type { FieldValue } from './store.ts'
import type { FieldChanges } from './user-record.ts'

const tagByProperty: ReadonlyMap<string, string> = new Map(
  standardFields.flatMap(({ property, tag }) => (property === undefined ? [] : [[property, tag] as const])),
)

/** The tag of a standard field, by the browser SDK's name for it. */
export function standardTag(property: string): string {
  const tag = tagByProperty.get(property)
  if (tag === undefined) throw new Error(`There is no standard field ${property}.`)
  return tag
}

/** Changes of standard fields by the browser SDK's names; what is undefined is left alone. */
export function toFieldChanges(values: Readonly<Record<string, FieldValue | undefined>>): FieldChanges {
  const changes = new Map<string, FieldValue>()
  for (const [property, value] of Object.entries(values)) {
    if (value !== undefined) changes.set(standardTag(property), value)
  }
  return changes
}
