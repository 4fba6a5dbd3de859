import type { DatabaseSync } from 'node:sqlite'

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
  /** How many rows are taken in at once; 5,000 when absent. */
  readonly pieceRows?: number
  /** How many changes are noted before the index is given up until somebody searches again; 100,000 when absent. */
  readonly maxNotes?: number
}

export function createNickIndex(db: DatabaseSync, options: NickIndexOptions = {}): NickIndex {
  const { pieceRows = 5000, maxNotes = 100_000 } = options
  const addNote = db.prepare('INSERT INTO renames (app, user, former) VALUES (?, ?, ?)')
  const lastNote = db.prepare('SELECT max(seq) AS last FROM (SELECT seq FROM renames ORDER BY seq LIMIT ?)')
  const removeFormer = db.prepare(`
    DELETE FROM nicks WHERE (app, nick, user) IN
      (SELECT app, former, user FROM renames WHERE seq <= ? AND former IS NOT NULL)
  `)
  const addPresent = db.prepare(`
    INSERT OR IGNORE INTO nicks SELECT users.app, users.nick, users.id
    FROM renames CROSS JOIN users ON users.app = renames.app AND users.id = renames.user
    WHERE renames.seq <= ? AND users.nick IS NOT NULL
  `)
  const removeNotes = db.prepare('DELETE FROM renames WHERE seq <= ?')
  const lastUser = db.prepare('SELECT max(seq) AS last FROM (SELECT seq FROM users WHERE seq > ? ORDER BY seq LIMIT ?)')
  const addUsers = db.prepare(`
    INSERT OR IGNORE INTO nicks SELECT app, nick, id FROM users WHERE seq > ? AND seq <= ? AND nick IS NOT NULL
  `)
  const setBuilt = db.prepare('UPDATE nick_index SET is_built = ?')

  let isBuilt = Number(db.prepare('SELECT is_built FROM nick_index').get()?.is_built) === 1
  let notes = isBuilt ? Number(db.prepare('SELECT count(*) AS notes FROM renames').get()?.notes) : 0
  /** Up to which row the users are taken in, while the index is being built. */
  let builtTo: number | undefined

  function abandon(): void {
    isBuilt = false
    builtTo = undefined
    notes = 0
  }

  function clear(): void {
    db.exec('DELETE FROM nicks; DELETE FROM renames')
    setBuilt.run(0)
    abandon()
  }

  function takeInUsers(from: number): void {
    const { last } = lastUser.get(from, pieceRows) ?? {}
    if (last === null || last === undefined) {
      setBuilt.run(1)
      isBuilt = true
      builtTo = undefined
      return
    }
    builtTo = Number(last)
    addUsers.run(from, builtTo)
  }

  function takeInNotes(): void {
    const last = Number(lastNote.get(pieceRows)?.last ?? 0)
    // What was noted in a transaction that failed is counted, but not there.
    if (last === 0) notes = 0
    // Whoever was renamed twice loses both former nicknames before getting the present one.
    removeFormer.run(last)
    addPresent.run(last)
    notes -= Number(removeNotes.run(last).changes)
  }

  return {
    note(sdkAppId, userKey, former) {
      if (!isBuilt && builtTo === undefined) return
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
