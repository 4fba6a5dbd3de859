import type { Selection } from '@portrait/service'
import { toTextKey } from './text-key.ts'

/** A statement that answers `ids`, a JSON array of text keys. */
export interface SelectQuery {
  readonly sql: string
  readonly parameters: readonly (string | number)[]
}

/** A query of one column of users, and what it is asked with beside the app. */
interface UserSet {
  readonly sql: string
  readonly keys: readonly string[]
}

const allUsers: UserSet = { sql: 'SELECT id AS user FROM users WHERE app = ?1', keys: [] }
const nobody: UserSet = { sql: 'SELECT user FROM tags WHERE app = ?1 AND FALSE', keys: [] }

/**
 * The users of a selection as an algebra of sets. Each set is a range of an index and comes in the order of the users,
 * so SQLite merges them in one pass. Measured at a million users: probing one set for the members of another takes up
 * to five times as long.
 */
export function toSelectQuery(sdkAppId: number, selection: Selection): SelectQuery {
  const { attributesAnd = {}, attributesOr, tagsAnd = [], tagsOr } = selection
  const sets = [...attributeSets(attributesAnd), ...tagSets(tagsAnd)]
  if (attributesOr !== undefined) sets.push(toUnion(attributeSets(attributesOr)))
  if (tagsOr !== undefined) sets.push(toUnion(tagSets(tagsOr)))

  const { sql, keys } = combine(sets.length === 0 ? [allUsers] : sets, 'INTERSECT')
  // Measured: one JSON text is read eight times faster than a row for each user.
  return { sql: `SELECT json_group_array(user) AS ids FROM (${sql})`, parameters: [sdkAppId, ...keys] }
}

function attributeSets(attributes: Readonly<Record<string, string>>): UserSet[] {
  return Object.entries(attributes).map(([name, value]) => ({
    sql: 'SELECT user FROM attributes WHERE app = ?1 AND name = ? AND value = ?',
    keys: [toTextKey(name), toTextKey(value)],
  }))
}

function tagSets(tags: readonly string[]): UserSet[] {
  return tags.map((tag) => ({ sql: 'SELECT user FROM tags WHERE app = ?1 AND tag = ?', keys: [toTextKey(tag)] }))
}

function toUnion(sets: readonly UserSet[]): UserSet {
  const { sql, keys } = combine(sets.length === 0 ? [nobody] : sets, 'UNION')
  return { sql: `SELECT user FROM (${sql})`, keys }
}

function combine(sets: readonly UserSet[], operator: 'INTERSECT' | 'UNION'): UserSet {
  return { sql: sets.map(({ sql }) => sql).join(` ${operator} `), keys: sets.flatMap(({ keys }) => keys) }
}
