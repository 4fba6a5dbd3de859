// Puts the library of the API reference into the build, so that who installs the package installs nothing else.
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const target = join(import.meta.dirname, 'dist/swagger-ui')
await mkdir(target, { recursive: true })
// Under a name of its own: for the packer a LICENSE anywhere would stand for the package's.
const names = { LICENSE: 'swagger-ui-license.txt', NOTICE: 'swagger-ui-notice.txt' }
const files = { 'swagger-ui-bundle.js': 'swagger-ui-bundle.js', 'swagger-ui.css': 'swagger-ui.css', ...names }
for (const [name, copy] of Object.entries(files))
  await copyFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)), join(target, copy))
