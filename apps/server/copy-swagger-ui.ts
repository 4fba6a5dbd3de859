// Puts the library of the API reference into the build, so that who installs the package installs nothing else.
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const target = join(import.meta.dirname, 'dist/swagger-ui')
await mkdir(target, { recursive: true })
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE'])
  await copyFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)), join(target, name))
