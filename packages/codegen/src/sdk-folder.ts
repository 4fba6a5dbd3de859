import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { SdkError } from './sdk-error.ts'

/** Files of a client: content by path in its folder. */
export type SdkFiles = ReadonlyMap<string, Buffer | string>

const marker = '.portrait-codegen.json'

/** What generated a folder's files, and which they are. */
interface Marker {
  readonly generator: string
  readonly files: readonly string[]
}

/** Refuses a folder whose files are not this command's own. Throws SdkError. */
export async function checkSdkFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new SdkError(`${folder} cannot be used as a folder (${error.code}). Name another one with --out.`)
  })
  if (names.length > 0 && !names.includes(marker))
    throw new SdkError(`${folder} has files that portrait-codegen did not write. Name an empty or a new folder.`)
}

/** Writes a client's files and removes those of the last time that are no longer among them. Throws SdkError. */
export async function writeSdkFolder(folder: string, generator: string, files: SdkFiles): Promise<void> {
  await checkSdkFolder(folder)
  const previous = await previousFiles(folder)
  const paths = [...files.keys()]
  try {
    // First of all, so that the next run knows the files of one that was interrupted for its own.
    await writeMarker(folder, { generator, files: [...new Set([...previous, ...paths])] })
    for (const path of previous) if (!files.has(path)) await rm(join(folder, path), { force: true })
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    await writeMarker(folder, { generator, files: paths })
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    throw new SdkError(
      `${path ?? folder} cannot be written (${code}). Mend that and run this again, or name another --out.`,
    )
  }
}

async function writeMarker(folder: string, { generator, files }: Marker): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, marker), `${JSON.stringify({ generator, files: files.toSorted() }, null, 2)}\n`)
}

/** The marker may have been edited: paths that lead out of the folder are not ours to remove. */
async function previousFiles(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, marker), 'utf8').catch(() => '{"files":[]}')
  try {
    const { files }: Marker = JSON.parse(text)
    return files.filter((path) => !/^(\/|\.\.|[A-Za-z]:)/.test(normalize(path)))
  } catch {
    throw new SdkError(`${join(folder, marker)} is damaged. Remove the folder, or name another one with --out.`)
  }
}
