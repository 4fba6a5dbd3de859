import { cp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listPublishedPackages, readManifest } from './published-packages.ts'
import { run } from './run-program.ts'

/**
 * Lets `changeset version` run in a copy of what it reads, with one more change in a single package, and returns the
 * version that all published packages then have. Throws when there are several.
 */
export async function checkVersions(root: string, folder: string): Promise<string> {
  const read = ['package.json', '*/package.json', 'pnpm-workspace.yaml', '.changeset']
  const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...read], { cwd: root })
  for (const path of listed.split('\n')) await cp(join(root, path), join(folder, path))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, '.changeset/check.md'), '---\n"@portrait/specs": major\n---\n\nA change in one package.\n')
  await run('changeset', ['version'], { cwd: folder })
  const versions = new Map<string, string>()
  for (const { name, path } of await listPublishedPackages(folder)) versions.set(name, (await readManifest(path)).version)
  const [version = '', ...others] = new Set(versions.values())
  if (others.length > 0) throw new Error(`The versions differ: ${JSON.stringify(Object.fromEntries(versions))}`)
  const before = await readManifest(join(root, 'specs'))
  if (version === before.version) throw new Error(`The versions stayed at ${version}.`)
  return version
}
