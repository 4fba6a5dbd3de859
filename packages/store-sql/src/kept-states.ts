import type { DatabaseSync } from 'node:sqlite'
import type { SnapshotInfo, StateCounts, StateRow } from '@portrait/service'

/** Tables that make up a state, with their columns; `users` in the order of apps and creation. */
const parts = {
  apps: { columns: 'app, doc', order: 'app' },
  users: { columns: 'seq, app, id, doc, origin_id', order: 'app, seq' },
  attributes: { columns: 'app, name, value, user', order: 'app, name, value, user' },
  tags: { columns: 'app, tag, user', order: 'app, tag, user' },
  pushes: { columns: 'seq, app, at, doc', order: 'app, seq' },
} as const

type Part = keyof typeof parts

const partNames = Object.keys(parts) as readonly Part[]

/**
 * States beside the present one: a copy of each table. Snapshots have names; a state without one is being read or filled,
 * and is dropped when the file is opened again.
 */
export interface KeptStates {
  /** Copies the present state; to be called in a transaction, as is everything here that writes. Returns its id. */
  copy(): number
  /** Makes an empty state. Returns its id. */
  create(): number
  /** Gives a state a name, in place of the one that has it. */
  name(id: number, name: string, savedAt: number): SnapshotInfo
  /** Puts a state in place of the present one, but for events and cursors. */
  restore(id: number): void
  drop(id: number): void
  find(name: string): { readonly id: number; readonly info: SnapshotInfo } | undefined
  list(): readonly SnapshotInfo[]
  count(id: number): StateCounts
  /** The rows of a state, some of them at a time: whoever reads them may wait in between. */
  read(id: number): Generator<readonly StateRow[]>
}

/** The name of a state's table. */
export function keptTable(id: number, part: Part): string {
  return `kept_${id}_${part}`
}

// As many documents as are in memory at once.
const pageRows = 500

export function createKeptStates(db: DatabaseSync): KeptStates {
  const columns = 'name, saved_at AS savedAt, apps, users, pushes'
  const all = db.prepare(`SELECT ${columns} FROM kept_states WHERE name IS NOT NULL ORDER BY id`)
  const one = db.prepare(`SELECT id, ${columns} FROM kept_states WHERE name = ?`)
  const add = db.prepare('INSERT INTO kept_states DEFAULT VALUES RETURNING id')
  const setName = db.prepare(
    'UPDATE kept_states SET name = ?, saved_at = ?, apps = ?, users = ?, pushes = ? WHERE id = ?',
  )
  const remove = db.prepare('DELETE FROM kept_states WHERE id = ?')

  function make(limit: string): number {
    const id = Number(add.get()?.id)
    for (const part of partNames) {
      const { columns: copied, order } = parts[part]
      db.exec(`CREATE TABLE ${keptTable(id, part)} AS SELECT ${copied} FROM ${part} ORDER BY ${order} ${limit}`)
    }
    return id
  }

  function count(id: number): StateCounts {
    const rows = (part: Part) => Number(db.prepare(`SELECT count(*) AS rows FROM ${keptTable(id, part)}`).get()?.rows)
    return { apps: rows('apps'), users: rows('users'), pushes: rows('pushes') }
  }

  function find(name: string): ReturnType<KeptStates['find']> {
    const row = one.get(name)
    return row === undefined ? undefined : { id: Number(row.id), info: toInfo(row) }
  }

  function drop(id: number): void {
    for (const part of partNames) db.exec(`DROP TABLE ${keptTable(id, part)}`)
    remove.run(id)
  }

  function* pages(id: number, part: Part): Generator<readonly Record<string, unknown>[]> {
    let after = 0
    for (;;) {
      const table = keptTable(id, part)
      const page = db
        .prepare(`SELECT rowid AS place, app, doc FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ${pageRows}`)
        .all(after)
      if (page.length === 0) return
      after = Number(page.at(-1)?.place)
      yield page
    }
  }

  return {
    copy: () => make(''),
    create: () => make('LIMIT 0'),
    name(id, name, savedAt) {
      const old = find(name)
      if (old !== undefined) drop(old.id)
      const { apps, users, pushes } = count(id)
      setName.run(name, savedAt, apps, users, pushes, id)
      return { name, savedAt, apps, users, pushes }
    },
    restore(id) {
      for (const part of partNames) {
        const { columns: copied } = parts[part]
        db.exec(`DELETE FROM ${part}; INSERT INTO ${part} (${copied}) SELECT ${copied} FROM ${keptTable(id, part)}`)
      }
    },
    drop,
    find,
    list: () => all.all().map(toInfo),
    count,
    *read(id) {
      const parse = ({ app, doc }: Record<string, unknown>) =>
        ({ sdkAppId: Number(app), value: JSON.parse(String(doc)) }) as const
      for (const page of pages(id, 'apps')) yield page.map((row) => ({ type: 'app', app: parse(row).value }))
      for (const page of pages(id, 'users')) {
        yield page.map(parse).map(({ sdkAppId, value }) => ({ type: 'user', sdkAppId, user: value }))
      }
      for (const page of pages(id, 'pushes')) {
        yield page.map(parse).map(({ sdkAppId, value }) => ({ type: 'push', sdkAppId, push: value }))
      }
    },
  }
}

/** Drops states that were being read or filled when the process ended. */
export function dropUnnamedStates(db: DatabaseSync): void {
  const kept = createKeptStates(db)
  for (const { id } of db.prepare('SELECT id FROM kept_states WHERE name IS NULL').all()) kept.drop(Number(id))
}

function toInfo(row: Record<string, unknown>): SnapshotInfo {
  return {
    name: String(row.name),
    savedAt: Number(row.savedAt),
    apps: Number(row.apps),
    users: Number(row.users),
    pushes: Number(row.pushes),
  }
}
