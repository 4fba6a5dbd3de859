import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const own = join(import.meta.dirname, '../../../docs')
const bundled = dirname(fileURLToPath(import.meta.resolve('@portrait/specs/bundled/chat.json')))

/** Where a build puts the reference's own library; from source it is the package itself. */
function swaggerUi(name: string): string {
  const copy = join(import.meta.dirname, '../../swagger-ui', name)
  return existsSync(copy) ? copy : fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))
}

/** The files of the API reference, by the name they have in its folder. */
export const docsFiles: Readonly<Record<string, () => string>> = {
  'index.html': () => join(own, 'index.html'),
  'page.js': () => join(own, 'page.js'),
  'page.css': () => join(own, 'page.css'),
  'user-sig.js': () => join(own, 'user-sig.js'),
  'swagger-ui-bundle.js': () => swaggerUi('swagger-ui-bundle.js'),
  'swagger-ui.css': () => swaggerUi('swagger-ui.css'),
  'chat.json': () => join(bundled, 'chat.json'),
  'lcic.json': () => join(bundled, 'lcic.json'),
  'web.json': () => join(bundled, 'web.json'),
  'control.json': () => join(bundled, 'control.json'),
}
