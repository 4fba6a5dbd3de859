import { join } from 'node:path'
import { resolveConfig } from 'vite'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

it('builds each page into a folder of its own, so that neither empties the kept console', async () => {
  const folders = await Promise.all(
    ['production', 'live'].map(async (mode) => {
      const { build } = await resolveConfig({ root, logLevel: 'silent' }, 'build', mode)
      return join(root, build.outDir)
    }),
  )
  expect(folders).toEqual([join(root, 'dist/page'), join(root, 'dist/live')])
})
