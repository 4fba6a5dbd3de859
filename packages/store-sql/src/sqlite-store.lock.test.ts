import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openSqliteStore } from './sqlite-store.ts'
import { StoreLockedError } from './store-errors.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

const writer = fileURLToPath(new URL('./crash-writer.fixture.ts', import.meta.url))

it('keeps another process out, also after this one tried to open the file twice', async () => {
  const path = temporaryPath()
  const store = await openSqliteStore({ path })
  await expect(openSqliteStore({ path })).rejects.toBeInstanceOf(StoreLockedError)

  const other = spawnSync(process.execPath, ['--conditions=@portrait/source', writer, path], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect([other.status, other.stdout]).toEqual([1, ''])
  expect(other.stderr).toContain('StoreLockedError')
  expect(await store.snapshot()).toEqual({ apps: [], users: [] })
  await store.close()
}, 30_000)
