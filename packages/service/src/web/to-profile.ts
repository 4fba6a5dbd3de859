import { type App, customTagPrefix, type Profile, standardFields } from '@portrait/protocol'
import { fieldTableOf } from '../field-table.ts'
import type { FieldValue, UserRecord } from '../store.ts'

/** A user as the browser SDK shows them: fields that are unset or not for end users have their defaults. */
export function toProfile(
  userId: string,
  user: Pick<UserRecord, 'fields' | 'updatedAt'> | undefined,
  app: App,
): Profile {
  const table = fieldTableOf(app)
  const readable = new Map<string, FieldValue>()
  for (const [tag, value] of Object.entries(user?.fields ?? {})) {
    if (table.get(tag)?.read.includes('app')) readable.set(tag, value)
  }
  const standard = Object.fromEntries(
    standardFields.map(({ property, tag, unset }) => [property, readable.get(tag) ?? unset]),
  )
  const custom = [...readable].filter(([tag]) => tag.startsWith(customTagPrefix))
  const profile = {
    userID: userId,
    ...standard,
    lastUpdatedTime: user?.updatedAt ?? 0,
    profileCustomField: custom.map(([key, value]) => ({ key, value: String(value) })),
  }
  // The properties between come from the same table as the type.
  return profile as Profile
}
