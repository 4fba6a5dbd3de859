import { ServiceError } from '@portrait/client'
import type { App, JournalEntry } from '@portrait/protocol'
import type { DataSource, UserPage, UserRecord } from '../source/data-source.ts'
import { splitParameters } from './journaled-parameters.ts'

// Of a batch; whatever it says of more users is said of these.
const maxNames = 200
// The controls find UserIDs by how they begin, the oldest user first, and tell no more of them at once.
const maxAlike = 100
// Nothing bounds an origin id but the head of the request that asks for it: 64 KiB, where a character takes up to 9.
const maxNameLength = 7_000

const deleting = /^(account_delete|DeleteUser)$/

/** The users that a request names, by UserID or origin id, as they are now. */
export async function findNamedUsers(
  entry: JournalEntry,
  { sdkAppId }: App,
  { findUsers }: DataSource['controls'],
): Promise<readonly UserRecord[]> {
  const found = await Promise.all(
    listNames(entry).map(async (name) => {
      const [byId, byOrigin] = await Promise.all([
        findUsers({ sdkAppId, idPrefix: name, limit: maxAlike }).catch(nobodyIfInvalid),
        findUsers({ sdkAppId, originId: name, limit: 1 }),
      ])
      return [...byId.users.filter(({ userId }) => userId === name), ...byOrigin.users]
    }),
  )
  const users = new Map(found.flat().map((record) => [record.userId, record]))
  return [...users.values()]
}

/** The controls refuse to look for what cannot be a UserID. */
function nobodyIfInvalid(error: unknown): UserPage {
  if (error instanceof ServiceError && error.code === 'invalid') return { users: [], total: 0 }
  throw error
}

/** All texts of a request that could be a user's name, the caller's first. */
function listNames({ user, query, body }: JournalEntry): readonly string[] {
  const texts = [...(user === undefined ? [] : [user]), ...listTexts(body?.text ?? '')]
  texts.push(...splitParameters(query).map(([, value]) => value))
  return [...new Set(texts)].filter(({ length }) => length > 0 && length <= maxNameLength).slice(0, maxNames)
}

/** Whom a granted request has deleted. */
export function listDeleted(
  { operation = '', code, body }: JournalEntry,
  known: readonly UserRecord[],
): readonly string[] {
  if (code !== undefined || !deleting.test(operation)) return []
  const there = new Set(known.map(({ userId }) => userId))
  return listTexts(body?.text ?? '').filter((name) => !there.has(name))
}

/** All texts of a body: of JSON, or of a form. */
function listTexts(body: string): readonly string[] {
  const texts: string[] = []
  try {
    collect(JSON.parse(body), texts)
  } catch {
    texts.push(...splitParameters(body).map(([, value]) => value))
  }
  return texts
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) collect(child, texts)
}
