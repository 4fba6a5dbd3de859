import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, relative } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { PackedPackage } from './pack-packages.ts'
import { runToEnd } from './run-program.ts'

const unwanted =
  /^src\/|(^|\/)(testing|__snapshots__|node_modules|\.turbo)\/|\.(test|test-d|fixture)\.|\.tsbuildinfo$|\.map$/

/** Says what is wrong with a package as users get it; nothing when all is well. */
export async function inspectPackage(root: string, packed: PackedPackage): Promise<readonly string[]> {
  return [
    ...inspectManifest(packed),
    ...(await inspectFiles(root, packed)),
    ...(await inspectWithPublint(packed)),
    ...(await inspectTypes(root, packed)),
  ]
}

function inspectManifest({ manifest }: PackedPackage): readonly string[] {
  const { description, license, keywords = [] } = manifest
  const unresolved = /"(workspace|catalog):/.exec(JSON.stringify(manifest))
  return [
    ...(description && license && keywords.length > 0 ? [] : ['package.json lacks a description, license or keywords']),
    ...(unresolved ? [`package.json has an unresolved range, ${unresolved[1]}:`] : []),
  ]
}

async function inspectFiles(root: string, { folder }: PackedPackage): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const paths = files.map((file) => relative(folder, file).replaceAll('\\', '/'))
  const strangers = paths.filter((path) => unwanted.test(path))
  const problems = strangers.length > 0 ? [`does not belong into a package: ${strangers.join(', ')}`] : []
  for (const name of ['README.md', 'LICENSE']) if (!paths.includes(name)) problems.push(`${name} is missing`)
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    for (const trace of ['@portrait/source', root, `${homedir()}/`]) {
      if (text.includes(trace)) problems.push(`${relative(folder, file)} mentions ${trace}`)
    }
  }
  return problems
}

async function inspectWithPublint({ tarball }: PackedPackage): Promise<readonly string[]> {
  const { buffer } = new Uint8Array(await readFile(tarball))
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`)
}

async function inspectTypes(root: string, { tarball }: PackedPackage): Promise<readonly string[]> {
  const args = [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color']
  const { status, output } = await runToEnd('attw', args, { cwd: root })
  return status === 0 ? [] : [`attw: ${output}`]
}
