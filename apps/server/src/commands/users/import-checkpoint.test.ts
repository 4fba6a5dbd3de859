import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryDirectory } from '../../testing/start-test-server.ts'
import { openCheckpoint } from './import-checkpoint.ts'

const pathOf = () => join(temporaryDirectory(), 'users.csv.checkpoint')

/** A checkpoint after two rows of an import. */
function stopped(): string {
  const path = pathOf()
  const checkpoint = openCheckpoint(path, 'here', false)
  expect([checkpoint.wants('a'), checkpoint.wants('b'), checkpoint.rows]).toEqual([true, true, 0])
  checkpoint.save(['a'], 0, 10)
  checkpoint.save(['b'], 1, 20)
  return path
}

it('skips what an earlier run has done, run after run', () => {
  const path = stopped()
  const second = openCheckpoint(path, 'here', false)
  expect(second).toMatchObject({ rows: 2, failed: 1, resultBytes: 20 })
  expect(['a', 'b', 'c'].map(second.wants)).toEqual([false, false, true])
  second.save(['c'], 1, 30)
  const third = openCheckpoint(path, 'here', false)
  expect(['a', 'b', 'c', 'd'].map(third.wants)).toEqual([false, false, false, true])
  third.remove()
  expect(existsSync(path)).toBe(false)
})

it('is forgotten on demand', () => {
  expect(openCheckpoint(stopped(), 'there', true)).toMatchObject({ rows: 0, failed: 0, resultBytes: 0 })
})

it('notices other users, fewer users, another target and another file', () => {
  const path = stopped()
  const other = openCheckpoint(path, 'here', false)
  other.wants('a')
  expect(() => other.wants('x')).toThrow('the file has other users now')
  const fewer = openCheckpoint(path, 'here', false)
  fewer.wants('a')
  expect(() => fewer.remove()).toThrow('the file has fewer users now')
  expect(() => openCheckpoint(path, 'there', false)).toThrow('it was made for here, and this is there')
  for (const text of ['', '{}', JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), rows: -1 })]) {
    writeFileSync(path, text)
    expect(() => openCheckpoint(path, 'here', false)).toThrow('it is no checkpoint')
  }
})
