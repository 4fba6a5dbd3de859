import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildFailure, build } from 'esbuild'
import { expect, it } from 'vitest'

const bundle = (platform: 'browser' | 'node') =>
  build({
    stdin: { contents: "import { createChat } from '@portrait/node'; createChat()", resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform,
    conditions: ['@portrait/source'],
    write: false,
    logLevel: 'silent',
  })

it('cannot be bundled for a browser, where its secrets would be seen', async () => {
  const failure: BuildFailure = await bundle('browser').then(
    () => expect.fail('it was bundled'),
    (error) => error,
  )
  const [{ text, notes } = expect.fail()] = failure.errors
  expect(text).toBe('Could not resolve "@portrait/node"')
  expect(notes[0]?.text).toContain('explicitly disabled by the package author')
  expect(notes[0]?.location?.lineText).toContain('"browser": null')
})

it('can be bundled for Node', async () => {
  const { outputFiles } = await bundle('node')
  expect(outputFiles).toHaveLength(1)
})

it('names the platforms that it is for', async () => {
  const text = await readFile(join(import.meta.dirname, '../package.json'), 'utf8')
  const { publishConfig }: { publishConfig: { exports: Record<string, object> } } = JSON.parse(text)
  for (const conditions of Object.values(publishConfig.exports)) {
    expect(conditions).toMatchObject({ browser: null, node: expect.any(String) })
    // Some bundlers pass over a null and take what comes after it.
    for (const condition of ['default', 'import', 'module', 'worker']) expect(conditions).not.toHaveProperty(condition)
  }
})
