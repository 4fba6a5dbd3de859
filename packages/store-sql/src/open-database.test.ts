import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { applicationId, migrations, readVersion } from './migrations.ts'
import { openDatabase } from './open-database.ts'
import { StoreLockedError, StoreOpenError, StoreVersionError } from './store-errors.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

function permissionsOf(path: string): number {
  return statSync(path).mode & 0o777
}

function writeDatabase(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

it('creates files that only their owner may read', () => {
  const path = temporaryPath()
  const db = openDatabase(path)
  db.exec("INSERT INTO apps VALUES (1, '{}')")
  expect([permissionsOf(path), permissionsOf(`${path}-wal`)]).toEqual([0o600, 0o600])
  db.close()
})

it('refuses a second opener until the first has closed', () => {
  const path = temporaryPath()
  const first = openDatabase(path)
  expect(() => openDatabase(path)).toThrow(StoreLockedError)
  expect(() => openDatabase(path)).toThrow(/in use.*stop the other one/)
  first.close()
  const second = openDatabase(path)
  expect(() => openDatabase(path)).toThrow(StoreLockedError)
  second.close()
})

it('refuses a file of a newer release and leaves it as it is', () => {
  const path = temporaryPath()
  writeDatabase(path, `PRAGMA application_id = ${applicationId}; PRAGMA user_version = 99; CREATE TABLE future (a)`)
  const before = readFileSync(path)
  expect(() => openDatabase(path)).toThrow(StoreVersionError)
  expect(() => openDatabase(path)).toThrow(/version 99.*Install the newer release/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('refuses the database of another program and leaves it as it is', () => {
  const path = temporaryPath()
  writeDatabase(path, 'CREATE TABLE users (name)')
  const before = readFileSync(path)
  expect(() => openDatabase(path)).toThrow(/another program/)
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('takes an empty file and an empty database', () => {
  const emptyFile = temporaryPath()
  writeFileSync(emptyFile, '')
  const emptyDatabase = temporaryPath()
  writeDatabase(emptyDatabase, 'CREATE TABLE a (b); DROP TABLE a')
  for (const path of [emptyFile, emptyDatabase]) {
    const db = openDatabase(path)
    expect(readVersion(db)).toBe(migrations.length)
    db.close()
  }
})

it('says what is wrong with a path', () => {
  const path = temporaryPath()
  writeFileSync(path, 'This is a letter and not a database, though it is longer than a header of SQLite, '.repeat(20))
  const folder = join(dirname(path), 'folder')
  mkdirSync(folder)
  const messages = new Map([
    [path, 'not an SQLite database'],
    [folder, 'it is a folder'],
    [join(dirname(path), 'missing', 'store.db'), 'its folder does not exist'],
    [join(path, 'store.db'), 'its folder does not exist'],
  ])
  for (const [wrong, message] of messages) {
    expect(() => openDatabase(wrong)).toThrow(StoreOpenError)
    expect(() => openDatabase(wrong)).toThrow(message)
  }
})

it('takes a path that begins with "file:" as a name', () => {
  const path = temporaryPath()
  const odd = join(dirname(path), 'file:memory?mode=memory')
  openDatabase(odd).close()
  expect(statSync(odd).size).toBeGreaterThan(0)
})
