import { DatabaseSync } from 'node:sqlite'
import { exampleApp, exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { migrate, readVersion } from './migrations.ts'
import { openSqliteStore } from './sqlite-store.ts'
import { temporaryPath } from './temporary-path.fixture.ts'
import { toTextKey } from './text-key.ts'

/** The tables of version 1, as that release made them. */
const version1 = `
  PRAGMA application_id = ${0x506f7274};
  CREATE TABLE apps (app INTEGER PRIMARY KEY, doc TEXT NOT NULL) STRICT;
  CREATE TABLE users (
    seq INTEGER PRIMARY KEY, app INTEGER NOT NULL, id TEXT NOT NULL, doc TEXT NOT NULL, origin_id TEXT
  ) STRICT;
  CREATE UNIQUE INDEX users_by_id ON users (app, id);
  CREATE INDEX users_by_creation ON users (app, seq);
  CREATE UNIQUE INDEX users_by_origin_id ON users (app, origin_id) WHERE origin_id IS NOT NULL;
  CREATE TABLE events (seq INTEGER PRIMARY KEY AUTOINCREMENT, app INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
  PRAGMA user_version = 1;
`

it('opens a file of version 1 with all that it has, and answers selections and searches from it', async () => {
  const { deletionEnabled, fieldPermissions, contentWords, ...oldApp } = exampleApp(7)
  const hostile = ['__proto__', '\ud800', 'a\u0000b', '"', 'é']
  const users = [
    exampleUser('a', { attributes: { plan: 'gold' }, tags: ['jazz', 'rock', 'jazz'], lcic: { originId: 'o' } }),
    exampleUser('b', { attributes: {}, tags: [] }),
    ...hostile.map((key) =>
      exampleUser(key, {
        fields: { Tag_Profile_IM_Nick: key },
        attributes: Object.fromEntries([[key, key]]),
        tags: [key],
      }),
    ),
  ]
  const path = temporaryPath()
  const db = new DatabaseSync(path)
  db.exec(version1)
  db.prepare('INSERT INTO apps (app, doc) VALUES (?, ?)').run(7, JSON.stringify(oldApp))
  const insert = db.prepare('INSERT INTO users (app, id, doc, origin_id) VALUES (7, ?, ?, ?)')
  for (const user of users) insert.run(toTextKey(user.userId), JSON.stringify(user), user.lcic?.originId ?? null)
  db.prepare('INSERT INTO events (app, doc) VALUES (7, ?)').run('{"type":"written","userId":"a","at":1,"data":{}}')
  db.close()

  const store = await openSqliteStore({ path })
  expect(await store.snapshot()).toEqual({ apps: [exampleApp(7)], users: [{ sdkAppId: 7, records: users }] })
  expect(await store.select(7, { attributesAnd: { plan: 'gold' }, tagsAnd: ['rock', 'jazz'] })).toEqual(['a'])
  for (const key of hostile) {
    expect(await store.select(7, { attributesAnd: Object.fromEntries([[key, key]]) })).toEqual([key])
    expect(await store.select(7, { tagsOr: [key] })).toEqual([key])
    expect((await store.find(7, { nick: key }, { offset: 0, limit: 9 })).records.map(({ userId }) => userId)).toEqual([
      key,
    ])
  }
  expect(await store.find(7, { isLcic: true }, { offset: 0, limit: 9 })).toEqual({ records: [users[0]], total: 1 })
  expect((await store.readEvents(0, 9)).map(({ seq, userId }) => [seq, userId])).toEqual([[1, 'a']])

  await store.update(7, ['a'], () => ({ records: [exampleUser('a', { attributes: {}, tags: [] })], result: undefined }))
  expect(await store.select(7, { attributesOr: { plan: 'gold' } })).toEqual([])
  await store.close()
})

it('keeps what an app of version 1 already said', () => {
  const db = new DatabaseSync(':memory:')
  db.exec(version1)
  const doc = { ...exampleApp(7), deletionEnabled: false, contentWords: ['bad'] }
  db.prepare('INSERT INTO apps (app, doc) VALUES (?, ?)').run(7, JSON.stringify(doc))
  migrate(db)
  expect(JSON.parse(String(db.prepare('SELECT doc FROM apps').get()?.doc))).toEqual(doc)
  db.close()
})

it('brings an old version up to date step by step and keeps its rows', () => {
  const db = new DatabaseSync(temporaryPath())
  db.exec("CREATE TABLE pets (name TEXT); INSERT INTO pets VALUES ('Rex'); PRAGMA user_version = 1")
  const steps = [
    'CREATE TABLE pets (name TEXT)',
    'ALTER TABLE pets ADD COLUMN age INTEGER',
    (old: DatabaseSync) => old.exec('UPDATE pets SET age = 3'),
  ]
  migrate(db, steps)
  expect(readVersion(db)).toBe(3)
  expect(db.prepare('SELECT * FROM pets').all()).toEqual([{ name: 'Rex', age: 3 }])
  db.close()
})

it('stays at the last version whose step worked', () => {
  const db = new DatabaseSync(temporaryPath())
  const steps = ['CREATE TABLE pets (name TEXT)', 'CREATE TABLE toys (name TEXT); INSERT INTO nowhere VALUES (1)']
  expect(() => migrate(db, steps)).toThrow('nowhere')
  expect(readVersion(db)).toBe(1)
  expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'pets' }])
  db.close()
})
