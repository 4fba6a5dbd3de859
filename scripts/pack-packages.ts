import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run-program.ts'
import { type Manifest, readManifest, type WorkspacePackage } from './workspace-packages.ts'

/** A package as users get it. */
export interface PackedPackage {
  readonly name: string
  readonly tarball: string
  /** Where the tarball is unpacked. */
  readonly folder: string
  readonly manifest: Manifest
}

/** Builds the packages from nothing and packs them into a folder. */
export async function buildTarballs(
  root: string,
  packages: readonly WorkspacePackage[],
  folder: string,
): Promise<void> {
  // What an earlier build left behind would be packed as well, and turbo's cache may hold it.
  for (const { path } of packages) await rm(join(path, 'dist'), { recursive: true, force: true })
  const filters = packages.map(({ name }) => `--filter=${name}`)
  await run('turbo', ['run', 'build', '--force', ...filters], { cwd: root })
  await run('pnpm', [...filters, 'pack', '--pack-destination', folder], { cwd: root })
}

/** Builds the packages from nothing, packs them into a folder and unpacks them there. */
export async function packPackages(
  root: string,
  packages: readonly WorkspacePackage[],
  folder: string,
): Promise<readonly PackedPackage[]> {
  await buildTarballs(root, packages, folder)
  return Promise.all(packages.map((entry) => unpack(entry, folder)))
}

async function unpack({ name, version }: WorkspacePackage, folder: string): Promise<PackedPackage> {
  const fileName = `${name.replace('@', '').replace('/', '-')}-${version}`
  const tarball = join(folder, `${fileName}.tgz`)
  const contents = join(folder, fileName)
  await mkdir(contents)
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', contents], { cwd: folder })
  return { name, tarball, folder: contents, manifest: await readManifest(contents) }
}
