// Fails when a spec was changed and no changeset tells users of it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runToEnd } from './run-program.ts'

const root = join(import.meta.dirname, '..')

async function git(...args: readonly string[]): Promise<string | undefined> {
  const { status, stdout } = await runToEnd('git', args, { cwd: root })
  return status === 0 ? stdout : undefined
}

/** The commit that users may have: where this branch left main, or on main itself the last release. */
async function findBase(): Promise<string | undefined> {
  if (process.env.CHANGESET_BASE) return process.env.CHANGESET_BASE
  const head = await git('rev-parse', 'HEAD')
  for (const main of ['origin/main', 'main']) {
    const base = await git('merge-base', 'HEAD', main)
    if (base !== undefined && base !== head) return base
  }
  return (await git('describe', '--tags', '--abbrev=0', '--match', '*@*')) ?? (await firstCommit())
}

async function firstCommit(): Promise<string | undefined> {
  return (await git('rev-list', '--max-parents=0', 'HEAD'))?.split('\n').at(-1)
}

/** Changesets that wait for a release, and name the specs. */
async function listChangesets(): Promise<readonly string[]> {
  const names = (await readdir(join(root, '.changeset'))).filter((name) => name.endsWith('.md'))
  const found: string[] = []
  for (const name of names)
    if (/^["']?@portrait\/specs["']?:/m.test(await readFile(join(root, '.changeset', name), 'utf8'))) found.push(name)
  return found
}

const base = await findBase()
const changed = base === undefined ? undefined : await git('diff', '--name-only', base, '--', 'specs')
if (changed === undefined) {
  console.log('Left out: this clone has no history to compare with.')
} else {
  const specs = changed.split('\n').filter((path) => /^specs\/(?!requirements\/|bundled\/).*\.yaml$/.test(path))
  const isBranch = (await git('merge-base', '--is-ancestor', 'HEAD', 'origin/main')) === undefined
  const touched = (await git('diff', '--name-only', base ?? '', '--', '.changeset')) ?? ''
  const all = await listChangesets()
  const changesets = isBranch ? all.filter((name) => touched.includes(name)) : all
  if (specs.length > 0 && changesets.length === 0) {
    console.error(`${specs.join('\n')}\n\nThese specs changed, and no changeset names @portrait/specs.`)
    console.error('To mend it: pnpm changeset, choose @portrait/specs, and say in a sentence what users will notice.')
    process.exitCode = 1
  } else {
    console.log(
      `${specs.length} specs changed since ${base?.slice(0, 10)}; told in ${changesets.join(', ') || 'no changeset'}.`,
    )
  }
}
