import type { UserQuery } from '@portrait/service'
import { toTextKey } from './text-key.ts'

/** What stands after WHERE to find an app's users, and its parameters. */
export interface FindCondition {
  readonly sql: string
  readonly parameters: readonly (string | number)[]
}

/** The users who meet every part of a query, each part by an index; a nickname by one that must be up to date. */
export function toFindCondition(sdkAppId: number, query: UserQuery): FindCondition {
  const { originId, isLcic, userIdPrefix, nick, attribute, tag } = query
  const parts: { readonly sql: string; readonly keys: readonly string[] }[] = []
  if (userIdPrefix !== undefined) parts.push({ sql: 'id >= ? AND id < ?', keys: toRange(userIdPrefix) })
  if (nick !== undefined)
    parts.push({ sql: 'id IN (SELECT user FROM nicks WHERE app = ?1 AND nick = ?)', keys: [toTextKey(nick)] })
  if (originId !== undefined) parts.push({ sql: 'origin_id = ?', keys: [toTextKey(originId)] })
  if (isLcic) parts.push({ sql: 'origin_id IS NOT NULL', keys: [] })
  if (attribute !== undefined) {
    const { name, value } = attribute
    const hasValue = value === undefined ? '' : ' AND value = ?'
    parts.push({
      sql: `id IN (SELECT user FROM attributes WHERE app = ?1 AND name = ?${hasValue})`,
      keys: [toTextKey(name), ...(value === undefined ? [] : [toTextKey(value)])],
    })
  }
  if (tag !== undefined)
    parts.push({ sql: 'id IN (SELECT user FROM tags WHERE app = ?1 AND tag = ?)', keys: [toTextKey(tag)] })
  return {
    sql: ['app = ?1', ...parts.map(({ sql }) => sql)].join(' AND '),
    parameters: [sdkAppId, ...parts.flatMap(({ keys }) => keys)],
  }
}

/** The keys of ids of printable ASCII that begin with a text: from the first on, up to but not including the second. */
function toRange(prefix: string): readonly [string, string] {
  const key = toTextKey(prefix)
  // A key in JSON goes on where its closing quote stands.
  const start = key === prefix ? key : key.slice(0, -1)
  return [start, start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1)]
}
