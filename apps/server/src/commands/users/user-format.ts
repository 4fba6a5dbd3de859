import { standardFields, type UserProfile } from '@portrait/protocol'
import { stringify } from 'csv-stringify/sync'

/** How users are written to a file; `users import` reads both ways. */
export interface UserFormat {
  readonly header: string
  toText(profile: UserProfile): string
}

/** One line of JSON for each user. */
export const jsonFormat: UserFormat = { header: '', toText: (profile) => `${JSON.stringify(profile)}\n` }

/** A row for each user, with a column for every standard field and those custom ones. */
export function csvFormat(customKeys: readonly string[]): UserFormat {
  const properties = standardFields.flatMap(({ property }) => property ?? [])
  return {
    header: stringify([['userId', ...properties, ...customKeys.map((key) => `custom.${key}`)]]),
    toText({ userId, custom, ...profile }) {
      const standard = new Map<string, unknown>(Object.entries(profile))
      return stringify([
        [userId, ...properties.map((name) => standard.get(name)), ...customKeys.map((key) => custom[key])],
      ])
    },
  }
}
