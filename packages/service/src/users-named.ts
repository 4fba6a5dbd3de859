import { parseJson } from './parse-json.ts'
import { parseQuery } from './query.ts'

/** Names under which requests name users. */
const userKeys = new Set([
  'From_Account',
  'To_Account',
  'UserID',
  'Identifier',
  'UserId',
  'OriginId',
  'Accounts',
  'userIDs',
])
// JSON nests no deeper in any documented request.
const maxDepth = 8

/** The users whom a body of JSON or of form parameters names. */
export function usersNamed(body: Uint8Array, isForm: boolean): ReadonlySet<string> {
  const users = new Set<string>()
  if (isForm) {
    for (const [name, value] of parseQuery(new TextDecoder().decode(body)) ?? []) {
      // A list's parameters end in an index: `Users.0.UserId`, `Accounts.3`.
      const step = name.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
      if (userKeys.has(step)) users.add(value)
    }
  } else collect(parseJson(body), false, maxDepth, users)
  return users
}

function collect(value: unknown, isUser: boolean, depth: number, users: Set<string>): void {
  if (typeof value === 'string') {
    if (isUser) users.add(value)
    return
  }
  if (typeof value !== 'object' || value === null || depth === 0) return
  if (Array.isArray(value)) for (const item of value) collect(item, isUser, depth - 1, users)
  else for (const [key, child] of Object.entries(value)) collect(child, userKeys.has(key), depth - 1, users)
}
