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

/** A package of the workspace. */
export interface WorkspacePackage {
  readonly name: string
  readonly version: string
  readonly path: string
  /** Whether it never goes to a registry. */
  readonly private: boolean
}

/** Lists the packages of a workspace, its root among them. */
export async function listPackages(root: string): Promise<readonly WorkspacePackage[]> {
  return JSON.parse(await run('pnpm', ['list', '--recursive', '--depth', '-1', '--json'], { cwd: root }))
}

/** Reads the package.json of a folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}
