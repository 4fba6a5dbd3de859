import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type GeneratedFiles, generatedFolders } from './generate.ts'

/** Replaces everything in the generated folders. */
export async function writeGenerated(root: string, files: GeneratedFiles): Promise<void> {
  for (const folder of generatedFolders) await rm(join(root, folder), { recursive: true, force: true })
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

/** Paths whose content differs from what the specs generate: changed, missing or left over. */
export async function findDrift(root: string, files: GeneratedFiles): Promise<readonly string[]> {
  const drifted: string[] = []
  for (const [path, text] of files) {
    const current = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (current !== text) drifted.push(`${path} is ${current === undefined ? 'missing' : 'out of date'}`)
  }
  for (const folder of generatedFolders) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      if (!files.has(`${folder}/${name}`)) drifted.push(`${folder}/${name} is left over`)
    }
  }
  return drifted
}
