import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type GeneratedFiles, generatedFolders } from './generate.ts'
import { SpecError } from './spec-error.ts'

/** What a run did to the generated folders. */
export interface Written {
  readonly written: number
  readonly removed: number
  readonly unchanged: number
}

/** Makes the generated folders hold these files and no others. Files that are right already are not touched. */
export async function writeGenerated(
  root: string,
  files: GeneratedFiles,
  folders: readonly string[] = generatedFolders,
): Promise<Written> {
  let written = 0
  for (const [path, text] of files) {
    const file = join(root, path)
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue
    await replaceFile(file, text).catch((error: NodeJS.ErrnoException) => {
      throw new SpecError(
        `${path} cannot be written (${error.code}). Make it writable, or name another folder with --out where you gave one.`,
      )
    })
    written++
  }
  const strangers = await listStrangers(root, files, folders)
  for (const path of strangers) await rm(join(root, path), { recursive: true })
  return { written, removed: strangers.length, unchanged: files.size - written }
}

/** Whoever is interrupted leaves the old file or the new one, never half of one. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

/** Paths whose content differs from what the specs generate: changed, missing or left over. */
export async function findDrift(
  root: string,
  files: GeneratedFiles,
  folders: readonly string[] = generatedFolders,
): Promise<readonly string[]> {
  const drifted: string[] = []
  for (const [path, text] of files) {
    const current = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (current !== text) drifted.push(`${path} is ${current === undefined ? 'missing' : 'out of date'}`)
  }
  const strangers = await listStrangers(root, files, folders)
  return [...drifted, ...strangers.map((path) => `${path} is left over`)]
}

/** What the folders hold beside the generated files. */
async function listStrangers(
  root: string,
  files: GeneratedFiles,
  folders: readonly string[],
): Promise<readonly string[]> {
  const strangers: string[] = []
  for (const folder of folders) {
    for (const name of await readdir(join(root, folder)).catch(() => []))
      if (!files.has(`${folder}/${name}`)) strangers.push(`${folder}/${name}`)
  }
  return strangers
}
