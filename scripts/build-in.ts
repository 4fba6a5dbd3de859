// Builds the packages that a compiled file imports into it, with their licences beside it: they need not be installed.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { lineLimit } from './line-limit.ts'

const [file = ''] = process.argv.slice(2)
const { metafile } = await build({
  entryPoints: [file],
  outfile: file,
  allowOverwrite: true,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  minifyWhitespace: true,
  lineLimit,
  metafile: true,
})

const inputs = Object.keys(metafile.inputs)
const folders = new Set(inputs.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []))
const licences = [...folders].map(async (folder) => {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return `${name} ${version}\n\n${await readFile(join(folder, 'LICENSE'), 'utf8')}`
})
await writeFile(join(dirname(file), 'third-party-licences.txt'), (await Promise.all(licences)).join('\n\n'))
