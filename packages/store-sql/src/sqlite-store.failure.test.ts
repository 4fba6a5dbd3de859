import type { DatabaseSync } from 'node:sqlite'
import { exampleApp, exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { openDatabase } from './open-database.ts'
import { createSqliteStore, type SqliteStore } from './sqlite-store.ts'
import { StoreBusyError, StoreWriteError } from './store-errors.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

interface Opened {
  readonly db: DatabaseSync
  readonly store: SqliteStore
  put(userId: string, size?: number): Promise<string>
}

function openStore(options: { readonly maxQueued?: number } = {}): Opened {
  const path = temporaryPath()
  const db = openDatabase(path)
  const store = createSqliteStore(db, { ...options, path })
  return {
    db,
    store,
    put: (userId, size = 10) =>
      store.update(1, [userId], () => ({
        records: [exampleUser(userId, { fields: { filler: 'x'.repeat(size) } })],
        events: [{ type: 'written', userId, at: 1, data: {} }],
        result: userId,
      })),
  }
}

/** SQLite answers as it does on a full disk; returns what makes room again. */
function fillDisk(db: DatabaseSync): () => void {
  db.exec('PRAGMA max_page_count = 1')
  return () => db.exec('PRAGMA max_page_count = 1000000')
}

/** From now on every COMMIT of a transaction that writes an event fails; returns what mends it. */
function breakCommit(db: DatabaseSync): () => void {
  db.exec(`
    PRAGMA foreign_keys = ON;
    CREATE TABLE void (id INTEGER PRIMARY KEY);
    CREATE TABLE debt (id INTEGER REFERENCES void DEFERRABLE INITIALLY DEFERRED);
    CREATE TRIGGER owe AFTER INSERT ON events BEGIN INSERT INTO debt VALUES (new.seq); END;
  `)
  return () => db.exec('DROP TRIGGER owe')
}

it('answers a full disk as a failure, saves nothing of it, and works again when there is room', async () => {
  const { db, store, put } = openStore()
  await put('before')
  const makeRoom = fillDisk(db)
  const outcomes = await Promise.allSettled([put('small'), put('large', 100_000), put('before', 20)])
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreWriteError' } })
  }
  await expect(put('large', 100_000)).rejects.toThrow(/disk is full.*Nothing was saved\. Free disk space/)

  expect(await store.get(1, ['small', 'large', 'before'])).toEqual([
    undefined,
    undefined,
    exampleUser('before', { fields: { filler: 'x'.repeat(10) } }),
  ])
  expect((await store.readEvents(0, 10)).map(({ userId }) => userId)).toEqual(['before'])
  makeRoom()
  expect(await put('large', 100_000)).toBe('large')
  expect((await store.find(1, {}, { offset: 0, limit: 10 })).total).toBe(2)
  await store.close()
})

it('answers a COMMIT that fails as a failure of every update in it', async () => {
  const { db, store, put } = openStore()
  const mend = breakCommit(db)
  const refusal = new Error('refused by a rule, which may have seen its neighbours')
  const outcomes = await Promise.allSettled([
    put('a'),
    put('b'),
    store.apps.update(1, () => ({ app: exampleApp(1), result: undefined })),
    store.pushes.add(1, 0, () => ({ push: { taskId: 't', at: 1, from: 'a', request: {}, userIds: [] } })),
    store.update(1, ['c'], () => {
      throw refusal
    }),
  ])
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { cause: { code: 'ERR_SQLITE_ERROR' } } })
  }
  expect(await store.get(1, ['a', 'b'])).toEqual([undefined, undefined])
  expect(await store.apps.get(1)).toBeUndefined()
  expect(await store.pushes.list(1, { offset: 0, limit: 10 })).toEqual([])
  expect(await store.select(1, { tagsOr: ['a', 'b'] })).toEqual([])
  mend()
  expect(await put('a')).toBe('a')
  expect((await store.readEvents(0, 10)).map(({ userId }) => userId)).toEqual(['a'])
  await store.close()
})

it('keeps what it had when a restore fails', async () => {
  const { db, store, put } = openStore()
  await put('a')
  const snapshot = await store.snapshot()
  const makeRoom = fillDisk(db)
  const records = [exampleUser('large', { fields: { filler: 'x'.repeat(1_000_000) } })]
  await expect(store.restore({ apps: [], users: [{ sdkAppId: 1, records }] })).rejects.toBeInstanceOf(StoreWriteError)
  expect(await store.snapshot()).toEqual(snapshot)
  expect(await store.select(1, { tagsAnd: ['a', 'b'] })).toEqual(['a'])
  makeRoom()
  await store.restore({ apps: [], users: [{ sdkAppId: 1, records }] })
  expect(await store.get(1, ['a', 'large'])).toEqual([undefined, records[0]])
  await store.close()
})

it('fails only the update whose record is not JSON', async () => {
  const { store, put } = openStore()
  const events = [{ type: 'written', userId: 'big', at: 1, data: { amount: 1n } }]
  const [big, small] = await Promise.allSettled([
    store.update(1, ['big'], () => ({ records: [exampleUser('big')], events, result: undefined })),
    put('small'),
  ])
  expect(big).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } })
  expect(small).toEqual({ status: 'fulfilled', value: 'small' })
  expect(await store.get(1, ['big'])).toEqual([undefined])
  await store.close()
})

it('refuses updates beyond maxQueued, and takes more when the queue is empty', async () => {
  const { store, put } = openStore({ maxQueued: 2 })
  const [first, second, third] = await Promise.allSettled([put('a'), put('b'), put('c')])
  expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled'])
  expect(third).toMatchObject({ status: 'rejected', reason: { name: 'StoreBusyError' } })
  expect(third).toMatchObject({ reason: expect.any(StoreBusyError) })
  expect(await put('c')).toBe('c')
  await store.close()
})
