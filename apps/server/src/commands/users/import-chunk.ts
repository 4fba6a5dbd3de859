import type { Chat, PortraitError } from '@portrait/node'
import { customTagPrefix } from '@portrait/protocol'
import { concernsEverybody } from './concerns-everybody.ts'
import type { ImportResult } from './import-result.ts'
import type { UserRow } from './user-row.ts'

type UserOutcome = { readonly ok: true } | { readonly ok: false; readonly error: PortraitError }

// What an import of accounts writes itself.
const ofAccounts = ['nick', 'avatar']

/** One of the calls that it takes to import users. */
interface Step {
  /** Whether a row says something that this call writes. */
  has(row: UserRow): boolean
  write(rows: readonly UserRow[]): AsyncIterable<UserOutcome>
}

/**
 * Imports the users of some rows, then writes their other fields, attributes and tags; a result for each row, in order.
 * Rejects when it makes no sense to go on: no answer, a passing trouble that did not pass, or credentials that are not
 * accepted. `onUser` is told of each user who is done.
 */
export async function importChunk(
  { accounts, profiles, attributes, tags }: Pick<Chat<string>, 'accounts' | 'profiles' | 'attributes' | 'tags'>,
  rows: readonly UserRow[],
  signal: AbortSignal,
  onUser: () => void = () => {},
): Promise<readonly ImportResult[]> {
  const failures = new Map<UserRow, PortraitError>()
  const usable = rows.filter(({ problem }) => problem === undefined)
  const steps: readonly Step[] = [
    { has: () => true, write: (users) => accounts.importMany(users.map(toAccount), { signal }) },
    { has: hasMoreFields, write: (users) => profiles.setMany(users.map(toChanges), { signal }) },
    {
      has: (row) => row.attributes !== undefined,
      write: (users) => attributes.setMany(users.map(toAttributes), { signal }),
    },
    { has: (row) => row.tags !== undefined, write: (users) => tags.addMany(users.map(toTags), { signal }) },
  ]
  for (const [index, { has, write }] of steps.entries()) {
    const users = usable.filter((row) => !failures.has(row) && has(row))
    const later = steps.slice(index + 1)
    await settle(users, write(users), failures, (row) => {
      if (failures.has(row) || !later.some((step) => step.has(row))) onUser()
    })
  }
  return rows.map((row) => {
    const { line, userId, problem } = row
    if (problem !== undefined) return { line, userId, ok: false, code: 'bad-row', message: problem }
    const error = failures.get(row)
    return error ? { line, userId, ok: false, code: error.code, message: error.message } : { line, userId, ok: true }
  })
}

async function settle(
  rows: readonly UserRow[],
  results: AsyncIterable<UserOutcome>,
  failures: Map<UserRow, PortraitError>,
  onSettled: (row: UserRow) => void,
): Promise<void> {
  let index = 0
  for await (const result of results) {
    const row = rows[index++]
    if (row === undefined) continue
    if (!result.ok) {
      if (concernsEverybody(result.error)) throw result.error
      failures.set(row, result.error)
    }
    onSettled(row)
  }
}

function toAccount({ userId, standard: { nick, avatar } }: UserRow) {
  return {
    userId,
    ...(nick !== undefined && { nick: String(nick) }),
    ...(avatar !== undefined && { avatar: String(avatar) }),
  }
}

/** Whether a row has fields that an import of accounts does not write. */
function hasMoreFields({ standard, custom }: UserRow): boolean {
  return Object.keys(custom).length > 0 || Object.keys(standard).some((property) => !ofAccounts.includes(property))
}

/** Custom fields go by their tags, which need no declaration here: the service knows which there are. */
function toChanges({ userId, standard, custom }: UserRow) {
  const fields = Object.entries(standard).filter(([property]) => !ofAccounts.includes(property))
  const other = Object.entries(custom).map(([key, value]) => [customTagPrefix + key, value] as const)
  return { userId, ...Object.fromEntries(fields), ...(other.length > 0 && { other: Object.fromEntries(other) }) }
}

function toAttributes({ userId, attributes: values = {} }: UserRow) {
  return { userId, values }
}

function toTags({ userId, tags = [] }: UserRow) {
  return { userId, tags }
}
