import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

async function bundle(entry: string) {
  const { metafile, outputFiles } = await build({
    entryPoints: [`src/${entry}`],
    absWorkingDir: join(import.meta.dirname, '..'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['@portrait/source'],
    external: ['react'],
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  const [file] = outputFiles
  if (output === undefined || file === undefined) throw new Error('esbuild made nothing.')
  return { output, text: file.text, gzipBytes: gzipSync(file.contents, { level: 9 }).length }
}

const [whole, calls, react] = await Promise.all([bundle('index.ts'), bundle('profile-calls.ts'), bundle('react.ts')])
const { output, text } = whole

it.each([
  ['the whole adapter', whole, 8 * 1024],
  ['the three calls alone', calls, 3 * 1024],
  ['what React adds', react, 1024],
])('%s is no larger than it may be', (_, { gzipBytes }, limit) => {
  expect(gzipBytes).toBeLessThanOrEqual(limit)
})

it.each([whole, calls, react])('holds nothing that may never be in a page', ({ output: { inputs, imports } }) => {
  const kept = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))
  expect(kept.filter((path) => /msw|zlib|signing|\/service\/|testing|node:|node_modules/.test(path))).toEqual([])
  expect(imports.map(({ path }) => path).filter((path) => path !== 'react')).toEqual([])
})

it('holds the adapter, the web client and the small tables alone', () => {
  const kept = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const paths = kept.map(([path]) => path)
  const allowed =
    /^(src|\.\.\/client\/src)\/[a-z-]+\.ts$|^\.\.\/protocol\/src\/gen\/(web\.operations|profile-fields)\.gen\.ts$/
  expect(paths.filter((path) => !allowed.test(path))).toEqual([])
  expect(paths.filter((path) => /chat-client|chat-answer|lcic|create-methods|msw|zlib|signing/.test(path))).toEqual([])
  // Nothing is left to be found elsewhere: no `node:`, no signing, no service.
  expect(output.imports).toEqual([])
})

it('has no tables that pages do not need', () => {
  expect(text).toContain('/web/v1/profile')
  expect(text).not.toMatch(/rateLimit|maxBytes|60007/)
})
