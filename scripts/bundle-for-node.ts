// Makes of a package's compiled files those that its package.json names for Node, `dist/node/…`: one for each entry, and
// what some of them share. A program starts much faster when it has few files to open. Bundlers get the single files,
// and leave out what a page does not need.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { lineLimit } from './line-limit.ts'

const outdir = join('dist', 'node')
const { publishConfig } = JSON.parse(await readFile('package.json', 'utf8'))
const files = new Set(JSON.stringify(publishConfig).match(/(?<=\.\/dist\/node\/)[\w.-]+\.js(?=")/g))

await rm(outdir, { recursive: true, force: true })
await build({
  entryPoints: [...files].map((file) => join('dist', file)),
  outdir,
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  chunkNames: 'shared-[hash]',
  // Names stay, for the sake of stack traces, and lines are short: Node shows the one that threw.
  minifyWhitespace: true,
  lineLimit,
})
