import type { CallOptions, ChatClient, PortraitError } from '@portrait/client'
import { customTagPrefix, type DefinedFields, type ProfileItem, standardFields, tagListOf } from '@portrait/protocol'
import { readProfileItems } from './read-profile-items.ts'
import { WriteNotStoredError } from './write-not-stored-error.ts'

/** What was written to a user's profile. */
export interface ProfileWrite {
  readonly userId: string
  readonly items: readonly ProfileItem[]
}

/** How writes are called in errors. */
export interface WriteNames {
  readonly operation: string
  /** What the values are called where the caller writes them. */
  readonly argument: string
  /** Whether the write makes accounts: then also one without a field is looked for. */
  readonly isImport?: boolean
}

type Value = ProfileItem['Value']

const fieldByTag = new Map(standardFields.map((field) => [field.tag, field]))

/** Reads profiles back; for each write why it does not count, or nothing. What the server may not read is not checked. */
export async function verifyProfiles(
  raw: ChatClient,
  fields: DefinedFields,
  writes: readonly ProfileWrite[],
  names: WriteNames,
  options: CallOptions | undefined,
): Promise<readonly (PortraitError | undefined)[]> {
  const readable = new Set(tagListOf(fields, 'admin'))
  const written = new Set(writes.flatMap(({ items }) => items.map(({ Tag }) => Tag)))
  const writtenTags = [...written].filter((tag) => readable.has(tag))
  const tags = writtenTags.length === 0 && names.isImport ? [...readable].slice(0, 1) : writtenTags
  if (tags.length === 0) return []
  const outcomes = await readProfileItems(raw, writes, tags, options)
  return writes.map(({ userId, items }, index) => {
    const outcome = outcomes[index]
    if (outcome?.ok !== true) return outcome?.error
    const stored = new Map(outcome.value.map(({ Tag, Value }) => [Tag, Value]))
    const lost = items.filter(({ Tag, Value }) => readable.has(Tag) && !isStored(Tag, Value, stored.get(Tag)))
    const paths = lost.map(({ Tag }) => `${names.argument}.${toName(Tag)}`)
    return paths.length === 0 ? undefined : new WriteNotStoredError(names.operation, userId, paths)
  })
}

function isStored(tag: string, written: Value, stored: Value | undefined): boolean {
  if (written === stored) return true
  // The vendor leaves open whether a field with such a value counts as one without.
  const unset = fieldByTag.get(tag)?.unset ?? ''
  const isNothing = (value: Value | undefined) => value === undefined || value === '' || value === unset
  return isNothing(written) && isNothing(stored)
}

function toName(tag: string): string {
  return fieldByTag.get(tag)?.property ?? `custom.${tag.slice(customTagPrefix.length)}`
}
