// Fails when a spec was changed and no changeset tells users of it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runToEnd } from './run-program.ts'

const root = join(import.meta.dirname, '..')

async function git(...args: readonly string[]): Promise<string | undefined> {
  const { status, stdout } = await runToEnd('git', args, { cwd: root })
  return status === 0 ? stdout : undefined
}

/**
 * What users may have. On a branch it is where the branch left main; on main itself the last release, or the last commit
 * while specs are being edited.
 */
async function findBase(): Promise<string | undefined> {
  if (process.env.CHANGESET_BASE) return process.env.CHANGESET_BASE
  const head = await git('rev-parse', 'HEAD')
  for (const main of ['origin/main', 'main']) {
    const base = await git('merge-base', 'HEAD', main)
    if (base !== undefined && base !== head) return base
  }
  if (head !== undefined && (await listChanged(head, 'specs'))?.some(isSpec)) return head
  return (await git('describe', '--tags', '--abbrev=0', '--match', '*@*')) ?? (await firstCommit())
}

async function firstCommit(): Promise<string | undefined> {
  return (await git('rev-list', '--max-parents=0', 'HEAD'))?.split('\n').at(-1)
}

/** The files of a folder that differ from a commit, those that git does not know yet included. */
async function listChanged(base: string, folder: string): Promise<readonly string[] | undefined> {
  const changed = await git('diff', '--name-only', base, '--', folder)
  const added = await git('ls-files', '--others', '--exclude-standard', '--', folder)
  return changed === undefined ? undefined : `${changed}\n${added ?? ''}`.split('\n')
}

function isSpec(path: string): boolean {
  return /^specs\/(?!requirements\/|bundled\/).*\.yaml$/.test(path)
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
const changed = base === undefined ? undefined : await listChanged(base, 'specs')
if (base === undefined || changed === undefined) {
  console.log('Left out: this clone has no history to compare with.')
} else {
  const specs = changed.filter(isSpec)
  const touched = (await listChanged(base, '.changeset')) ?? []
  const changesets = (await listChangesets()).filter((name) => touched.includes(`.changeset/${name}`))
  if (specs.length > 0 && changesets.length === 0) {
    console.error(`${specs.join('\n')}\n\nThese specs changed, and no changeset names @portrait/specs.`)
    console.error('To mend it: pnpm changeset, choose @portrait/specs, and say in a sentence what users will notice.')
    process.exitCode = 1
  } else {
    console.log(
      `${specs.length} specs changed since ${base.slice(0, 10)}; told in ${changesets.join(', ') || 'no changeset'}.`,
    )
  }
}
