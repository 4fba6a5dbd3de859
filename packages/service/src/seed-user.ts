import type { App, SeedUser } from '@portrait/protocol'
import { requireFieldValue } from './check-field.ts'
import { Fault } from './fault.ts'
import { SeedError } from './seed-error.ts'
import { standardTag } from './standard-tags.ts'
import type { UserRecord } from './store.ts'
import { upsertFields, withAttributes } from './user-record.ts'

/** The record of a seed's user; `now` is in milliseconds since the epoch. Throws SeedError. */
export function toSeededRecord(user: SeedUser, app: App, now: number): UserRecord {
  const { profileCustomField = [], ...standard } = user.profile ?? {}
  const values = [
    ...Object.entries(standard).map(([property, value]) => [standardTag(property), value] as const),
    ...profileCustomField.map(({ key, value }) => [key, value] as const),
  ]
  const unnamed = Object.keys(user.attributes ?? {}).find((name) => !Object.values(app.attributeNames).includes(name))
  if (unnamed !== undefined) {
    throw new SeedError(`User ${user.userId}: the app has no attribute named ${unnamed}. Add it to attributeNames.`)
  }
  try {
    const changes = new Map(values.map(([tag, value]) => [tag, requireFieldValue(app, tag, value)]))
    const profiled = upsertFields(undefined, user.userId, changes, app, now)
    const record = withAttributes(profiled, Object.entries(user.attributes ?? {}), now)
    const lcic = user.lcic && { originId: user.lcic.originId ?? user.userId }
    return { ...record, version: 1, tags: user.tags ?? [], ...(lcic && { lcic }) }
  } catch (error) {
    if (error instanceof Fault) throw new SeedError(`User ${user.userId}: ${error.message}`)
    throw error
  }
}
