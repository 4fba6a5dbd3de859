import type { DatabaseSync } from 'node:sqlite'

/**
 * Fills the column `nick` from the users' documents: a part of the step to version 4, which never changes. It reads the
 * documents in JavaScript, because SQLite's JSON functions cannot give back lone surrogates.
 */
export function fillNicks(db: DatabaseSync): void {
  const setNick = db.prepare('UPDATE users SET nick = ? WHERE seq = ?')
  for (const { seq, doc } of db.prepare('SELECT seq, doc FROM users').all()) {
    const { fields }: { fields: Readonly<Record<string, unknown>> } = JSON.parse(String(doc))
    const nick = fields.Tag_Profile_IM_Nick
    if (typeof nick !== 'string' || nick === '') continue
    setNick.run(/^"|\0|\p{Surrogate}/u.test(nick) ? JSON.stringify(nick) : nick, Number(seq))
  }
}
