import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** What `@portrait/node` is made of, and what npm adds. */
const packages = ['protocol', 'signing', 'client', 'node']

export interface Installation {
  /** A project with the package. */
  readonly project: string
  readonly packedBytes: number
  readonly installedBytes: number
}

/** Builds, packs and installs `@portrait/node` as its users do, into a folder. */
export function installPackages(folder: string): Installation {
  const run = (program: string, args: readonly string[], cwd: string) =>
    execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const tarballs = join(folder, 'tarballs')
  const project = join(folder, 'project')
  mkdirSync(project)
  for (const name of packages) {
    const path = join(root, 'packages', name)
    run('npx', ['-y', 'pnpm@12', 'build'], path)
    run('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', tarballs], path)
  }
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true, "type": "commonjs" }')
  const paths = readdirSync(tarballs).map((file) => join(tarballs, file))
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', ...paths], project)
  return { project, packedBytes: sizeOf(tarballs), installedBytes: sizeOf(join(project, 'node_modules')) }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
