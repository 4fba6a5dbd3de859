import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { docsFiles } from '../../serve/docs/docs-files.ts'
import { runInProcess } from '../../testing/run-in-process.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'
import { exitCodes } from '../exit-codes.ts'

it('writes the reference to a folder, again and again, and never among the files of somebody else', async () => {
  const folder = join(temporaryDirectory(), 'docs')
  for (const _ of [1, 2]) {
    const { code, stdout, stderr } = await runInProcess(['docs', '--out', folder])
    expect([code, stdout, stderr]).toEqual([exitCodes.done.code, expect.stringContaining('files in'), ''])
  }
  expect(readdirSync(folder).sort()).toEqual(Object.keys(docsFiles).sort())
  writeFileSync(join(folder, 'thesis.txt'), '')
  const refused = await runInProcess(['docs', '--out', folder])
  expect([refused.code, refused.stderr]).toEqual([
    exitCodes.failed.code,
    expect.stringContaining('has other files (thesis.txt)'),
  ])
  expect((await runInProcess(['docs', '--out', join(folder, 'page.js')])).stderr).toContain('ENOTDIR')
})
