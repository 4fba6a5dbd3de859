// Builds and packs every published package, inspects the tarballs, installs them elsewhere and uses them there.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkVersions } from './check-versions.ts'
import { inspectPackage } from './inspect-package.ts'
import { installConsumers } from './install-consumers.ts'
import { packPackages } from './pack-packages.ts'
import { listUses } from './use-packages.ts'
import { listPackages } from './workspace-packages.ts'

const root = join(import.meta.dirname, '..')

/** Prints one line about a check; a check that throws fails the run. */
async function check<T>(name: string, work: () => Promise<T>, describe: (result: T) => string): Promise<T | undefined> {
  const startMs = performance.now()
  const report = (mark: string, text: string) => {
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
    console.log(`${mark} ${name.padEnd(26)} ${seconds.padStart(5)} s  ${text}`)
  }
  try {
    const result = await work()
    report('✓', describe(result))
    return result
  } catch (error) {
    report('✗', error instanceof Error ? error.message : String(error))
    process.exitCode = 1
    return undefined
  }
}

async function checkPackages(folder: string): Promise<void> {
  const folderOf = async (name: string) => {
    await mkdir(join(folder, name))
    return join(folder, name)
  }
  const version = async () => checkVersions(root, await folderOf('versions'))
  await check('changeset version', version, (seen) => `all packages have ${seen}, in a dry run`)

  const published = (await listPackages(root)).filter((entry) => !entry.private)
  const pack = async () => packPackages(root, published, await folderOf('tarballs'))
  const packed = await check('build and pack', pack, ({ length }) => `${length} tarballs`)
  if (packed === undefined) return
  for (const entry of packed) {
    const inspect = async () => {
      const problems = await inspectPackage(root, entry)
      if (problems.length > 0) throw new Error(problems.join('\n  '))
    }
    await check(entry.name, inspect, () => 'contents, publint, attw')
  }

  const install = async () => {
    const consumers = await folderOf('consumers')
    await installConsumers(root, packed, consumers)
    return consumers
  }
  const consumers = await check('install the tarballs', install, () => 'in projects elsewhere')
  if (consumers === undefined) return
  for (const [name, use] of Object.entries(listUses(packed, consumers))) await check(name, use, (seen) => seen)
}

const folder = await mkdtemp(join(tmpdir(), 'portrait-packages-'))
try {
  await checkPackages(folder)
} finally {
  await rm(folder, { recursive: true })
}
