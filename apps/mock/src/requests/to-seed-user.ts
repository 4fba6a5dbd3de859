import { type App, customTagPrefix, type SeedUser, standardFields } from '@portrait/protocol'
import type { UserRecord } from '../source/data-source.ts'

const properties = new Map(standardFields.map(({ tag, property }) => [tag, property]))

/** A user as a seed has them; what the app does not declare any more is left out. */
export function toSeedUser({ userId, fields, attributes, tags, lcic }: UserRecord, app: App): SeedUser {
  const declared = new Set(app.customFields.map(({ key }) => customTagPrefix + key))
  const names = new Set(Object.values(app.attributeNames))
  const entries = Object.entries(fields)
  const standard = entries.flatMap(([tag, value]) => {
    const property = properties.get(tag)
    return property === undefined ? [] : [[property, value] as const]
  })
  const custom = entries.flatMap(([key, value]) => (declared.has(key) ? [{ key, value: String(value) }] : []))
  const kept = Object.entries(attributes).filter(([name]) => names.has(name))
  return {
    userId,
    ...(standard.length + custom.length > 0 && {
      profile: { ...Object.fromEntries(standard), ...(custom.length > 0 && { profileCustomField: custom }) },
    }),
    ...(kept.length > 0 && { attributes: Object.fromEntries(kept) }),
    ...(tags.length > 0 && { tags }),
    ...(lcic && { lcic }),
  }
}
