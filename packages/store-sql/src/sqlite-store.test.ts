import { existsSync } from 'node:fs'
import type { UserRecord } from '@portrait/service'
import { exampleApp, exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { openDatabase } from './open-database.ts'
import { createSqliteStore, openSqliteStore, type SqliteStore } from './sqlite-store.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

async function putUser(store: SqliteStore, userId: string, version = 1): Promise<void> {
  const records = [exampleUser(userId, { version, lcic: { originId: `origin of ${userId}` } })]
  const events = [{ type: 'written', userId, at: version, data: {} }]
  await store.update(1, [userId], () => ({ records, events, result: undefined }))
}

it('waits for the disk with every commit, alone on its file', async () => {
  const store = await openSqliteStore({ path: temporaryPath() })
  expect(store.durability()).toEqual({ journalMode: 'wal', synchronous: 2, lockingMode: 'exclusive' })
  await store.close()
})

it('has everything after it is opened again, and leaves one file when it is closed', async () => {
  const path = temporaryPath()
  const first = await openSqliteStore({ path })
  await first.apps.update(1, () => ({ app: exampleApp(1), result: undefined }))
  for (const userId of ['b', 'a']) await putUser(first, userId)
  const snapshot = await first.snapshot()
  const events = await first.readEvents(0, 10)
  await first.close()
  expect([existsSync(path), existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([true, false, false])

  const second = await openSqliteStore({ path })
  expect(await second.snapshot()).toEqual(snapshot)
  expect(await second.apps.get(1)).toEqual(exampleApp(1))
  expect(await second.readEvents(0, 10)).toEqual(events)
  await putUser(second, 'c')
  const [next] = await second.readEvents(events.at(-1)?.seq ?? 0, 10)
  expect(next?.userId).toBe('c')
  await second.close()
})

it('finds an origin id, a user and the order of creation, also of the users of LCIC, by index', async () => {
  const db = openDatabase(temporaryPath())
  const planOf = (sql: string) => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).get()?.detail
  expect(planOf('SELECT doc FROM users WHERE app = ? AND origin_id = ?')).toContain('users_by_origin_id')
  expect(planOf('SELECT doc FROM users WHERE app = ? AND id = ?')).toContain('users_by_id')
  expect(planOf('SELECT doc FROM users WHERE app = ? ORDER BY seq LIMIT ? OFFSET ?')).toContain('users_by_creation')
  const lcicUsers = 'FROM users WHERE app = ? AND origin_id IS NOT NULL'
  const page = `SELECT doc ${lcicUsers} ORDER BY seq LIMIT ? OFFSET ?`
  expect(planOf(page)).toContain('users_of_lcic_by_creation')
  expect(planOf(`SELECT count(*) AS total ${lcicUsers}`)).toContain('COVERING INDEX')
  expect(planOf('SELECT at FROM pushes WHERE app = ? ORDER BY seq DESC LIMIT 1')).toContain('COVERING INDEX')
  expect(planOf('SELECT count(*) AS total FROM pushes WHERE app = ? AND at >= ?')).toContain('COVERING INDEX')
  db.close()
})

it('writes no more rows for unchanged attributes and tags, and only those that changed', async () => {
  const path = temporaryPath()
  const db = openDatabase(path)
  const store = createSqliteStore(db, { path })
  const rowsOf = async (change: (user: UserRecord) => UserRecord) => {
    const before = Number(db.prepare('SELECT total_changes() AS rows').get()?.rows)
    await store.update(1, ['a'], ([user]) => {
      if (user === undefined) throw new Error('The user is missing.')
      return { records: [{ ...change(user), version: user.version + 1 }], result: undefined }
    })
    return Number(db.prepare('SELECT total_changes() AS rows').get()?.rows) - before
  }
  const user = exampleUser('a', { attributes: { plan: 'gold', city: 'Osaka' }, tags: ['a', 'b'] })
  await store.update(1, ['a'], () => ({ records: [user], result: undefined }))
  expect(await rowsOf((current) => ({ ...current, fields: { Tag_Profile_IM_Nick: 'new' } }))).toBe(1)
  expect(await rowsOf((current) => ({ ...current, attributes: { ...user.attributes }, tags: ['b', 'a'] }))).toBe(1)
  expect(await rowsOf((current) => ({ ...current, attributes: { plan: 'free', city: 'Osaka' } }))).toBe(3)
  expect(await rowsOf((current) => ({ ...current, tags: ['b', 'c', 'd'] }))).toBe(4)
  await store.close()
})

it('deletes old pushes', async () => {
  const path = temporaryPath()
  const db = openDatabase(path)
  const store = createSqliteStore(db, { path, maxPushes: 5 })
  for (let at = 0; at < 20; at++) {
    await store.pushes.add(1, 0, () => ({ push: { taskId: `${at}`, at, from: 'admin', request: {}, userIds: [] } }))
  }
  expect(db.prepare('SELECT count(*) AS rows FROM pushes').get()).toEqual({ rows: 5 })
  await store.close()
})

it('deletes old events in the end', async () => {
  const path = temporaryPath()
  const db = openDatabase(path)
  const store = createSqliteStore(db, { path, maxEvents: 5 })
  for (let round = 0; round < 4; round++) {
    await Promise.all(Array.from({ length: 500 }, () => putUser(store, 'a')))
  }
  expect(db.prepare('SELECT count(*) AS rows FROM events').get()).toEqual({ rows: 5 })
  await store.close()
})
