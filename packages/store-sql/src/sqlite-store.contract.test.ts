import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeStore } from '@portrait/testkit'
import { afterAll } from 'vitest'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'portrait-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

function nextPath(): string {
  files += 1
  return join(folder, `${files}.db`)
}

describeStore('SQLite store in a file', { open: (options) => openSqliteStore({ ...options, path: nextPath() }) })

describeStore('SQLite store that reads every record from its file', {
  open: (options) => openSqliteStore({ ...options, path: nextPath(), cacheRecords: 0, maxBatch: 2 }),
})

describeStore('SQLite store in memory', { open: (options) => openSqliteStore({ ...options, path: ':memory:' }) })
