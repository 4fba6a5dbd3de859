import { existsSync } from 'node:fs'
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

it('finds an origin id, a user and the order of creation by index', async () => {
  const db = openDatabase(temporaryPath())
  const planOf = (sql: string) => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).get()?.detail
  expect(planOf('SELECT doc FROM users WHERE app = ? AND origin_id = ?')).toContain('users_by_origin_id')
  expect(planOf('SELECT doc FROM users WHERE app = ? AND id = ?')).toContain('users_by_id')
  expect(planOf('SELECT doc FROM users WHERE app = ? ORDER BY seq LIMIT ? OFFSET ?')).toContain('users_by_creation')
  db.close()
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
