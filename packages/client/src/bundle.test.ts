import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

// What a page gets: the web client and all error classes.
const entry = `
  export { createWebClient } from '@portrait/client/web'
  export { isPortraitError, ServiceError, TransportError, UsageError } from '@portrait/client/errors'
`

it('gives a page the web client and the errors alone, in 2.5 KiB', async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: ['@portrait/source'],
    absWorkingDir: join(import.meta.dirname, '..'),
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const foreign = kept
    .map(([path]) => path)
    .filter((path) => /chat|lcic|errors\.gen|requests|answers|service\/|signing/.test(path))
  expect(foreign).toEqual([])
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThan(2560)
})
