import type { App } from '@portrait/protocol'
import type { Actor } from './actor.ts'
import { toEvent } from './event-data.ts'
import type { ChangeEvent, FieldValue, UserRecord } from './store.ts'

/** Fields by tag, in the order in which they were given. */
export type FieldChanges = ReadonlyMap<string, FieldValue>

/** A user who has just come into being. */
function createUserRecord(userId: string, now: number): UserRecord {
  return { userId, version: 1, createdAt: now, updatedAt: now, fields: {}, attributes: {}, tags: [] }
}

/** The user with the changed fields; the very same record when nothing changes. */
export function withFields(user: UserRecord, changes: FieldChanges, { choices }: App, now: number): UserRecord {
  let fields: Record<string, FieldValue> | undefined
  for (const [tag, value] of changes) {
    if (value === '' && choices.emptyText === 'unset') {
      if (!Object.hasOwn(user.fields, tag)) continue
      fields ??= { ...user.fields }
      delete fields[tag]
    } else if (user.fields[tag] !== value) {
      fields ??= { ...user.fields }
      fields[tag] = value
    }
  }
  return fields === undefined ? user : touch({ ...user, fields }, now)
}

/** The user with the attributes set; the very same record when nothing changes. */
export function withAttributes(
  user: UserRecord,
  changes: Iterable<readonly [string, string]>,
  now: number,
): UserRecord {
  const attributes = new Map(Object.entries(user.attributes))
  let changed = false
  for (const [name, value] of changes) {
    changed ||= attributes.get(name) !== value
    attributes.set(name, value)
  }
  return changed ? touch({ ...user, attributes: Object.fromEntries(attributes) }, now) : user
}

/** The user without some attributes; the very same record when nothing changes. */
export function withoutAttributes(user: UserRecord, names: readonly string[], now: number): UserRecord {
  const kept = Object.entries(user.attributes).filter(([name]) => !names.includes(name))
  if (kept.length === Object.keys(user.attributes).length) return user
  return touch({ ...user, attributes: Object.fromEntries(kept) }, now)
}

/** The user with these tags; the very same record when they are the ones there are. */
export function withTags(user: UserRecord, tags: readonly string[], now: number): UserRecord {
  const isSame = tags.length === user.tags.length && tags.every((tag, index) => tag === user.tags[index])
  return isSame ? user : touch({ ...user, tags }, now)
}

/** The user with the fields set; a new user when there was none. */
export function upsertFields(
  user: UserRecord | undefined,
  userId: string,
  changes: FieldChanges,
  app: App,
  now: number,
): UserRecord {
  if (user !== undefined) return withFields(user, changes, app, now)
  return { ...withFields(createUserRecord(userId, now), changes, app, now), version: 1 }
}

/** The event of a change of profile fields, with the ones that changed; none when none did. */
export function profileEvents(
  before: UserRecord | undefined,
  after: UserRecord,
  changes: FieldChanges,
  actor: Actor,
): readonly ChangeEvent[] {
  const tags = [...changes.keys()].filter((tag) => before?.fields[tag] !== after.fields[tag])
  if (tags.length === 0) return []
  const { userId, version, updatedAt: at } = after
  const fields = Object.fromEntries(tags.map((tag) => [tag, after.fields[tag] ?? null]))
  return [toEvent('profile-updated', userId, at, { version, fields, ...actor })]
}

function touch(user: UserRecord, now: number): UserRecord {
  return { ...user, version: user.version + 1, updatedAt: now }
}
