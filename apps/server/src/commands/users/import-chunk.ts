import type { Chat, PortraitError } from '@portrait/node'
import { chatOperations, customTagPrefix } from '@portrait/protocol'
import { concernsEverybody } from './concerns-everybody.ts'
import { describeProblem } from './describe-problem.ts'
import type { ImportResult } from './import-result.ts'
import type { UserRow } from './user-row.ts'

type UserOutcome = { readonly ok: true } | { readonly ok: false; readonly error: PortraitError }

// What an import of accounts writes itself.
const ofAccounts = ['nick', 'avatar']

/** One of the calls that it takes to import users. */
interface Step {
  /** Which columns of a row it writes. */
  columns(row: UserRow): readonly string[]
  write(rows: readonly UserRow[]): AsyncIterable<UserOutcome>
}

/** Is told what became of the row at an index. */
type OnResult = (index: number, result: ImportResult) => void | Promise<void>

/**
 * Imports the users of some rows, then writes their other fields, attributes and tags; tells the result of each row as soon
 * as it is known. Rejects when it makes no sense to go on: no answer, a passing trouble that did not pass, or credentials
 * that are not accepted.
 */
export async function importChunk(
  { accounts, profiles, attributes, tags }: Pick<Chat<string>, 'accounts' | 'profiles' | 'attributes' | 'tags'>,
  rows: readonly UserRow[],
  signal: AbortSignal,
  onResult: OnResult,
): Promise<void> {
  const steps: readonly Step[] = [
    {
      columns: ({ standard }) => ['userId', ...ofAccounts.filter((name) => standard[name] !== undefined)],
      write: (users) => accounts.importMany(users.map(toAccount), { signal }),
    },
    { columns: moreFields, write: (users) => profiles.setMany(users.map(toChanges), { signal }) },
    {
      columns: ({ attributes: values = {} }) => Object.keys(values).map((name) => `attributes.${name}`),
      write: (users) => attributes.setMany(users.map(toAttributes), { signal }),
    },
    ...tagSlices(rows).map(
      (slice): Step => ({
        columns: (row) => (slice(row).length > 0 ? ['tags'] : []),
        write: (users) =>
          tags.addMany(
            users.map((row) => ({ userId: row.userId, tags: slice(row) })),
            { signal },
          ),
      }),
    ),
  ]
  const open = new Map([...rows.entries()].map(([index, row]) => [row, index]))
  const settle = async (row: UserRow, problem?: Pick<ImportResult, 'code' | 'message'>) => {
    const index = open.get(row) ?? 0
    open.delete(row)
    await onResult(index, { line: row.line, userId: row.userId, ok: problem === undefined, ...problem })
  }
  for (const row of rows) {
    if (row.problem !== undefined) await settle(row, { code: 'bad-row', message: row.problem })
  }
  for (const [at, step] of steps.entries()) {
    const users = [...open.keys()].filter((row) => step.columns(row).length > 0)
    const later = steps.slice(at + 1)
    let index = 0
    for await (const result of step.write(users)) {
      const row = users[index++]
      if (row === undefined) continue
      if (!result.ok) {
        const { error } = result
        if (concernsEverybody(error)) throw error
        await settle(row, { code: error.code, message: describeProblem(error, step.columns(row)) })
      } else if (!later.some(({ columns }) => columns(row).length > 0)) await settle(row)
    }
  }
}

function toAccount({ userId, standard: { nick, avatar } }: UserRow) {
  return {
    userId,
    ...(nick !== undefined && { nick: String(nick) }),
    ...(avatar !== undefined && { avatar: String(avatar) }),
  }
}

/** Fields that an import of accounts does not write. */
function moreFields({ standard, custom }: UserRow): readonly string[] {
  const properties = Object.keys(standard).filter((property) => !ofAccounts.includes(property))
  return [...properties, ...Object.keys(custom).map((key) => `custom.${key}`)]
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

/** What takes the first, the second, … of a row's tags, as many as a call adds to one user; until no row has more. */
function tagSlices(rows: readonly UserRow[]): readonly ((row: UserRow) => readonly string[])[] {
  const most = chatOperations.im_add_tag.batch['UserTags.Tags']
  const longest = rows.reduce((length, { tags = [] }) => Math.max(length, tags.length), 0)
  return Array.from({ length: Math.ceil(longest / most) }, (_, index) => {
    return ({ tags = [] }: UserRow) => tags.slice(index * most, (index + 1) * most)
  })
}
