import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run-program.ts'

/** What the checks read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly license?: string
  readonly exports?: Readonly<Record<string, unknown>>
}

/** A package of the workspace that goes to the registry. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  readonly path: string
}

/** Lists the packages that are not private. */
export async function listPublishedPackages(root: string): Promise<readonly PublishedPackage[]> {
  const packages: (PublishedPackage & { readonly private: boolean })[] = JSON.parse(
    await run('pnpm', ['list', '--recursive', '--depth', '-1', '--json'], { cwd: root }),
  )
  return packages.filter((entry) => !entry.private)
}

/** Reads the package.json of a folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}
