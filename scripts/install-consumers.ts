import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackedPackage } from './pack-packages.ts'
import { run } from './run-program.ts'

/** Copies the projects of `consumers/` to `apps/` of a folder and installs the packages there from their tarballs. */
export async function installConsumers(
  root: string,
  packages: readonly PackedPackage[],
  folder: string,
): Promise<void> {
  const settings = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const overrides = packages.map(({ name, tarball }) => `  "${name}": "file:${tarball}"\n`).join('')
  await cp(join(root, 'scripts/consumers'), join(folder, 'apps'), { recursive: true })
  // The same catalog as here. Without hoisting, nobody finds a package that is not among its dependencies.
  await writeFile(join(folder, 'pnpm-workspace.yaml'), `${settings}\nhoist: false\noverrides:\n${overrides}`)
  await writeFile(join(folder, 'package.json'), '{ "name": "consumers", "private": true }\n')
  await run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'], { cwd: folder })
}
