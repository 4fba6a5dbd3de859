import { cp, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { run } from './run-program.ts'
import { listPackages } from './workspace-packages.ts'

const oneChange = '---\n"@portrait/specs": major\n---\n\nA change in one package.\n'

/**
 * Runs `changeset version` in a copy of what it reads, with a further change in one package alone, and returns the
 * version that all published packages then have. Throws when they have several, or the one from before.
 */
export async function checkVersions(root: string, folder: string): Promise<string> {
  const packages = await listPackages(root)
  const manifests = packages.map(({ path }) => join(relative(root, path), 'package.json'))
  for (const path of ['pnpm-workspace.yaml', '.changeset', ...manifests])
    await cp(join(root, path), join(folder, path), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, '.changeset/one-change.md'), oneChange)
  await run('changeset', ['version'], { cwd: folder })

  const published = (await listPackages(folder)).filter((entry) => !entry.private)
  const [version = '', ...others] = new Set(published.map((entry) => entry.version))
  if (others.length > 0) {
    const versions = published.map((entry) => `${entry.name}@${entry.version}`)
    throw new Error(
      `Several versions: ${versions.join(', ')}. All packages belong into "fixed" of .changeset/config.json.`,
    )
  }
  if (packages.some((entry) => !entry.private && entry.version === version)) throw new Error(`Still ${version}.`)
  return version
}
