import { standardFields, type UserProfile } from '@portrait/protocol'
import { stringify } from 'csv-stringify/sync'
import { CommandError } from '../../command-error.ts'
import { tagSeparator } from './column-name.ts'
import type { PushData } from './read-push-data.ts'

/** How users are written to a file; `users import` reads both ways. */
export interface UserFormat {
  readonly header: string
  toText(user: UserProfile & PushData): string
}

/** The columns that not every file has. */
export interface CsvColumns {
  readonly customKeys: readonly string[]
  readonly attributeNames: readonly string[]
  readonly tags: boolean
}

/** One line of JSON for each user. */
export const jsonFormat: UserFormat = { header: '', toText: (user) => `${JSON.stringify(user)}\n` }

/** A row for each user, with a column for every standard field and those others. */
export function csvFormat({ customKeys, attributeNames, tags: hasTags }: CsvColumns): UserFormat {
  const properties = standardFields.flatMap(({ property }) => property ?? [])
  const custom = customKeys.map((key) => `custom.${key}`)
  const attributes = attributeNames.map((name) => `attributes.${name}`)
  return {
    header: stringify([['userId', ...properties, ...custom, ...attributes, ...(hasTags ? ['tags'] : [])]]),
    toText({ userId, custom, attributes = {}, tags = [], ...profile }) {
      const standard = new Map<string, unknown>(Object.entries(profile))
      return stringify([
        [
          userId,
          ...properties.map((name) => standard.get(name)),
          ...customKeys.map((key) => custom[key]),
          ...attributeNames.map((name) => attributes[name]),
          ...(hasTags ? [toCell(userId, tags)] : []),
        ],
      ])
    },
  }
}

function toCell(userId: string, tags: readonly string[]): string {
  const unfit = tags.find((tag) => tag.includes(tagSeparator))
  if (unfit === undefined) return tags.join(tagSeparator)
  const problem = `The tag ${JSON.stringify(unfit)} of ${JSON.stringify(userId)} cannot be written to CSV, where ${tagSeparator} parts tags.`
  throw new CommandError(`${problem} Export to a file that ends in .ndjson.`)
}
