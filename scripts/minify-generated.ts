// Makes a package's compiled generated files small, for nobody reads them: white space is half of them, and names a fifth
// of the rest.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'

const folder = join('dist', 'gen')
for (const file of await readdir(folder)) {
  if (!file.endsWith('.js')) continue
  const path = join(folder, file)
  const { code } = await transform(await readFile(path, 'utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2023',
  })
  await writeFile(path, code)
}
