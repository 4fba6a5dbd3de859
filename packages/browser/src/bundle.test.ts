import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const { metafile, outputFiles } = await build({
  entryPoints: ['src/index.ts'],
  absWorkingDir: join(import.meta.dirname, '..'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  conditions: ['@portrait/source'],
  metafile: true,
  write: false,
})

it('is no larger than 4 KiB', () => {
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(4096)
})

it('holds the adapter, the web client and the small tables alone', () => {
  const [output] = Object.values(metafile.outputs)
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const paths = kept.map(([path]) => path)
  const allowed =
    /^(src|\.\.\/client\/src)\/[a-z-]+\.ts$|^\.\.\/protocol\/src\/gen\/(web\.operations|profile-fields)\.gen\.ts$/
  expect(paths.filter((path) => !allowed.test(path))).toEqual([])
  expect(paths.filter((path) => /chat-client|chat-answer|lcic|create-methods/.test(path))).toEqual([])
  // Nothing is left to be found elsewhere: no `node:`, no signing, no service.
  expect(output?.imports).toEqual([])
})

it('has no tables that pages do not need', () => {
  const text = outputFiles[0]?.text ?? ''
  expect(text).toContain('/web/v1/profile')
  expect(text).not.toMatch(/rateLimit|maxBytes|60007/)
})
