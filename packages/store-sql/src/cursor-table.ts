import type { DatabaseSync } from 'node:sqlite'
import { toTextKey } from './text-key.ts'

/** How far readers of the events have come, by the reader's name. */
export interface CursorTable {
  read(name: string): number | undefined
  /** `undefined` forgets the reader. */
  put(name: string, seq: number | undefined): void
  clear(): void
}

export function createCursorTable(db: DatabaseSync): CursorTable {
  const one = db.prepare('SELECT seq FROM cursors WHERE name = ?')
  const put = db.prepare(
    'INSERT INTO cursors (name, seq) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET seq = excluded.seq',
  )
  const remove = db.prepare('DELETE FROM cursors WHERE name = ?')
  const removeAll = db.prepare('DELETE FROM cursors')

  return {
    read(name) {
      const row = one.get(toTextKey(name))
      return row === undefined ? undefined : Number(row.seq)
    },
    put(name, seq) {
      if (seq === undefined) remove.run(toTextKey(name))
      else put.run(toTextKey(name), seq)
    },
    clear() {
      removeAll.run()
    },
  }
}
