import { setImmediate } from 'node:timers/promises'
import type { UserRecord } from '@portrait/service'
import { exampleUser } from '@portrait/testkit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNickIndex, type NickIndex } from './nick-index.ts'
import { openDatabase } from './open-database.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

const nickTag = 'Tag_Profile_IM_Nick'

function withNick(userId: string, nick: string | undefined): UserRecord {
  return exampleUser(userId, { fields: nick === undefined ? {} : { [nickTag]: nick } })
}

async function rename(store: SqliteStore, userId: string, nick: string | undefined): Promise<void> {
  await store.update(1, [userId], () => ({ records: [withNick(userId, nick)], result: undefined }))
}

async function remove(store: SqliteStore, userId: string): Promise<void> {
  await store.update(1, [userId], () => ({ records: [undefined], result: undefined }))
}

async function whoIs(store: SqliteStore, nick: string): Promise<readonly string[]> {
  const { records, total } = await store.find(1, { nick }, { offset: 0, limit: 100 })
  expect(total).toBe(records.length)
  return records.map(({ userId }) => userId)
}

it('finds present nicknames and no former ones, whatever was written and searched before', async () => {
  const step = fc.record({
    userId: fc.constantFrom('a', 'b', 'c', 'd'),
    nick: fc.option(fc.constantFrom('Aoi', 'Ren', 'Mio'), { nil: undefined }),
    what: fc.constantFrom('rename', 'rename', 'remove', 'search'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const store = await openSqliteStore({ path: ':memory:' })
      const nicks = new Map<string, string | undefined>()
      for (const { userId, nick, what } of steps) {
        if (what === 'search') await whoIs(store, 'Aoi')
        else if (what === 'remove') {
          await remove(store, userId)
          nicks.delete(userId)
        } else {
          await rename(store, userId, nick)
          nicks.set(userId, nick)
        }
      }
      for (const nick of ['Aoi', 'Ren', 'Mio']) {
        const expected = [...nicks].filter(([, own]) => own === nick).map(([userId]) => userId)
        expect([...(await whoIs(store, nick))].sort()).toEqual(expected.sort())
      }
      await store.close()
    }),
    { numRuns: 50 },
  )
})

it('finds who was renamed while the index was being built', async () => {
  const store = await openSqliteStore({ path: temporaryPath() })
  const userIds = Array.from({ length: 12_000 }, (_, index) => `user-${index}`)
  await store.update(1, userIds, () => ({ records: userIds.map((id) => withNick(id, 'Aoi')), result: undefined }))
  const search = store.find(1, { nick: 'Ren' }, { offset: 0, limit: 10 })
  await setImmediate()
  await Promise.all([rename(store, 'user-1', 'Ren'), rename(store, 'user-11999', 'Ren'), remove(store, 'user-2')])
  await search
  expect(await whoIs(store, 'Ren')).toEqual(['user-1', 'user-11999'])
  expect((await store.find(1, { nick: 'Aoi' }, { offset: 0, limit: 1 })).total).toBe(11_997)
  await store.close()
})

it('is kept when the file is opened again, with what was noted, and goes away when everything is replaced', async () => {
  const path = temporaryPath()
  const first = await openSqliteStore({ path })
  await rename(first, 'a', 'Aoi')
  expect(await whoIs(first, 'Aoi')).toEqual(['a'])
  const snapshot = await first.snapshot()
  await rename(first, 'a', 'Ren')
  await first.close()

  const second = await openSqliteStore({ path })
  expect([await whoIs(second, 'Aoi'), await whoIs(second, 'Ren')]).toEqual([[], ['a']])
  await second.restore(snapshot)
  expect([await whoIs(second, 'Aoi'), await whoIs(second, 'Ren')]).toEqual([['a'], []])
  await second.close()
})

it('notes nothing before the first search, and gives up when nobody searches for long', () => {
  const db = openDatabase(':memory:')
  const rows = (table: string) => Number(db.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows)
  const index: NickIndex = createNickIndex(db, { maxNotes: 3 })
  index.note(1, 'a', null)
  expect(rows('renames')).toBe(0)
  while (!index.takeIn());
  for (let round = 0; round < 3; round++) index.note(1, 'a', null)
  expect(rows('renames')).toBe(3)
  for (let round = 0; round < 2; round++) index.note(1, 'a', null)
  expect(rows('renames')).toBe(0)
  db.close()
})

it('is built anew by the next process when this one gave it up and went on writing', () => {
  const db = openDatabase(':memory:')
  const index = createNickIndex(db)
  while (!index.takeIn());
  index.abandon()
  index.note(1, 'a', 'Aoi')
  expect(db.prepare('SELECT is_built FROM nick_index').get()).toEqual({ is_built: 0 })
  db.close()
})
