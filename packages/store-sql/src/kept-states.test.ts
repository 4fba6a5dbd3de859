import { exampleApp, exampleUser } from '@portrait/testkit'
import { expect, it } from 'vitest'
import { createKeptStates } from './kept-states.ts'
import { openDatabase } from './open-database.ts'
import { openSqliteStore } from './sqlite-store.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

it('keeps snapshots when the file is opened again', async () => {
  const path = temporaryPath()
  const first = await openSqliteStore({ path })
  await first.apps.update(7, () => ({ app: exampleApp(7), result: undefined }))
  const records = [exampleUser('a')]
  await first.update(7, ['a'], () => ({ records, result: undefined }))
  await first.snapshots.save('one', 1)
  await first.apps.delete(7)
  await first.close()
  const second = await openSqliteStore({ path })
  expect(await second.snapshots.restore('one')).toEqual({ name: 'one', savedAt: 1, apps: 1, users: 1, pushes: 0 })
  expect(await second.get(7, ['a'])).toEqual(records)
  expect(await second.apps.list()).toEqual([exampleApp(7)])
  await second.close()
})

it('drops what was being read or filled when the process ended', () => {
  const path = temporaryPath()
  const first = openDatabase(path)
  const kept = createKeptStates(first)
  kept.name(kept.copy(), 'one', 1)
  kept.copy()
  kept.create()
  first.close()
  const second = openDatabase(path)
  const tables = second
    .prepare("SELECT count(*) AS rows FROM sqlite_schema WHERE name LIKE 'kept%' AND type = 'table'")
    .get()
  // The list of states, and five tables of the one that has a name.
  expect(tables).toEqual({ rows: 6 })
  expect(
    createKeptStates(second)
      .list()
      .map(({ name }) => name),
  ).toEqual(['one'])
  second.close()
})

it('leaves no table behind', async () => {
  const path = temporaryPath()
  const store = await openSqliteStore({ path })
  await store.snapshots.save('one', 1)
  for await (const _ of store.readState()) break
  async function* broken() {
    yield { type: 'app', app: exampleApp(7) } as const
    throw new Error('broken')
  }
  await expect(store.replaceState(broken())).rejects.toThrow('broken')
  await store.replaceState((async function* () {})())
  await store.snapshots.delete('one')
  await store.close()
  const db = openDatabase(path)
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'kept!_%' ESCAPE '!'").all()).toEqual([
    { name: 'kept_states' },
  ])
  db.close()
})
