import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What holds the folder `specs`: this repository, or the scope that @portrait/specs is installed in. */
export const specsRoot = fileURLToPath(new URL('../..', import.meta.resolve('@portrait/specs/chat/openapi.yaml')))

/** The file of one of our own specs. */
export function ownSpec(api: string): string {
  return join(specsRoot, 'specs', api, 'openapi.yaml')
}

/** A file's path from a folder, as messages and headers name it; our own specs have the package's name elsewhere. */
export function nameSource(root: string, file: string): string {
  const path = relative(root, file).replaceAll('\\', '/')
  const own = relative(join(specsRoot, 'specs'), file).replaceAll('\\', '/')
  return path.startsWith('..') && !own.startsWith('..') ? `@portrait/specs/${own}` : path
}
