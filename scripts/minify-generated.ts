// Takes the white space out of a package's compiled generated files, which nobody reads: it is half of them.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'

const folder = join('dist', 'gen')
for (const file of await readdir(folder)) {
  if (!file.endsWith('.js')) continue
  const path = join(folder, file)
  const { code } = await transform(await readFile(path, 'utf8'), {
    minifyWhitespace: true,
    format: 'esm',
    target: 'es2023',
  })
  await writeFile(path, code)
}
