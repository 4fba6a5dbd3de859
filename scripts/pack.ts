// Packs every published package into a folder, to install them into another project before they are on a registry.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildTarballs } from './pack-packages.ts'
import { listPackages } from './workspace-packages.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: pnpm pack:packages DIR')
  process.exitCode = 2
} else {
  const root = join(import.meta.dirname, '..')
  const path = resolve(folder)
  mkdirSync(path, { recursive: true })
  const published = (await listPackages(root)).filter((entry) => !entry.private)
  await buildTarballs(root, published, path)
  console.log(`${published.length} packages in ${path}. In another project: npm install ${path}/*.tgz`)
}
