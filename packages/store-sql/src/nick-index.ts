import type { DatabaseSync } from 'node:sqlite'
import { toNickKey } from './nick-key.ts'

/**
 * Who is found by which nickname. A nickname changes with every second write, and an index on it would have each write
 * touch two more pages (measured: a third of the writes per second). So it is built when somebody searches, and what
 * changes later is only noted, at the end of a table, until the next search.
 */
export interface NickIndex {
  /** Notes that a user has not this nickname any more; `null` for none. To be called in the change's transaction. */
  note(sdkAppId: number, userKey: string, former: string | null): void
  /**
   * Takes in a piece of what is missing; to be called in a transaction, again and again while it answers `false`: then
   * others may write in between. After `true` the index is exact until the next write.
   */
  takeIn(): boolean
  /** Forgets everything, in the transaction that replaces users. */
  clear(): void
  /** Begins anew at the next search: what was taken in last did not reach the disk. */
  abandon(): void
}

export interface NickIndexOptions {
  /** How many rows are taken in at once; 2,000 when absent. */
  readonly pieceRows?: number
  /** How many changes are noted before the index is given up until somebody searches again; 100,000 when absent. */
  readonly maxNotes?: number
}

export function createNickIndex(db: DatabaseSync, options: NickIndexOptions = {}): NickIndex {
  const { pieceRows = 2000, maxNotes = 100_000 } = options
  const addNote = db.prepare('INSERT INTO renames (app, user, former) VALUES (?, ?, ?)')
  const noteRows = db.prepare('SELECT seq, app, user, former FROM renames ORDER BY seq LIMIT ?')
  const removeNotes = db.prepare('DELETE FROM renames WHERE seq <= ?')
  const userRows = db.prepare('SELECT seq, app, id, doc FROM users WHERE seq > ? ORDER BY seq LIMIT ?')
  const docOf = db.prepare('SELECT doc FROM users WHERE app = ? AND id = ?')
  const add = db.prepare('INSERT OR IGNORE INTO nicks (app, nick, user) VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM nicks WHERE app = ? AND nick = ? AND user = ?')
  const setBuilt = db.prepare('UPDATE nick_index SET is_built = ?')

  const readBuilt = db.prepare('SELECT is_built FROM nick_index')
  const isBuiltOnDisk = (): boolean => Number(readBuilt.get()?.is_built) === 1

  let isBuilt = isBuiltOnDisk()
  let notes = isBuilt ? Number(db.prepare('SELECT count(*) AS notes FROM renames').get()?.notes) : 0
  /** Up to which row the users are taken in, while the index is being built. */
  let builtTo: number | undefined
  /** The file may call an index built that this process has given up, because a transaction failed. */
  let isDoubtful = false

  function abandon(): void {
    isBuilt = false
    isDoubtful = true
    builtTo = undefined
    notes = 0
  }

  function clear(): void {
    db.exec('DELETE FROM nicks; DELETE FROM renames')
    setBuilt.run(0)
    abandon()
  }

  function addNickOf(app: number, user: string, doc: unknown): void {
    const nick = toNickKey(JSON.parse(String(doc)))
    if (nick !== null) add.run(app, nick, user)
  }

  function takeInUsers(from: number): void {
    const rows = userRows.all(from, pieceRows)
    for (const { app, id, doc } of rows) addNickOf(Number(app), String(id), doc)
    builtTo = Number(rows.at(-1)?.seq ?? from)
    if (rows.length === pieceRows) return
    setBuilt.run(1)
    isBuilt = true
    builtTo = undefined
  }

  function takeInNotes(): void {
    const rows = noteRows.all(pieceRows).map(({ seq, app, user, former }) => ({
      seq: Number(seq),
      app: Number(app),
      user: String(user),
      former: former === null ? null : String(former),
    }))
    // Whoever was renamed twice loses both former nicknames before getting the present one.
    for (const { app, user, former } of rows) if (former !== null) remove.run(app, former, user)
    for (const { app, user } of rows) {
      const row = docOf.get(app, user)
      if (row !== undefined) addNickOf(app, user, row.doc)
    }
    removeNotes.run(rows.at(-1)?.seq ?? 0)
    // What was noted in a transaction that failed is counted, but not there.
    notes = rows.length < pieceRows ? 0 : notes - rows.length
  }

  return {
    note(sdkAppId, userKey, former) {
      if (!isBuilt && builtTo === undefined) {
        // What is not noted must not be missing from an index that the next process takes for whole.
        if (isDoubtful && isBuiltOnDisk()) setBuilt.run(0)
        return
      }
      addNote.run(sdkAppId, userKey, former)
      notes += 1
      if (notes > maxNotes) clear()
    },
    takeIn() {
      if (!isBuilt && builtTo === undefined) clear()
      if (!isBuilt) takeInUsers(builtTo ?? 0)
      else if (notes > 0) takeInNotes()
      return isBuilt && notes === 0
    },
    clear,
    abandon,
  }
}
