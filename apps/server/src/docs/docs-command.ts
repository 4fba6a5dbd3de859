import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { docsFiles } from './docs-files.ts'

/** `portrait docs`: the API reference as files for any web server. */
export function docsCommand(): Command {
  return new Command('docs')
    .description('write the API reference as static files; a running service has it at /docs')
    .requiredOption('--out <dir>', 'folder to write: new or empty, or of an earlier run')
    .action(({ out }: { out: string }) => writeDocs(resolve(out)))
}

/** Copies the reference's files to a folder. Throws CommandError for one with files of somebody else. */
export async function writeDocs(folder: string): Promise<void> {
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new CommandError(`${folder} cannot be used as a folder (${error.code}). Name another one with --out.`)
  })
  const strangers = present.filter((name) => !Object.hasOwn(docsFiles, name))
  if (strangers.length > 0)
    throw new CommandError(`${folder} has other files (${strangers[0]}). Name a new or an empty folder with --out.`)
  await mkdir(folder, { recursive: true })
  for (const [name, locate] of Object.entries(docsFiles)) await copyFile(locate(), join(folder, name))
  process.stdout.write(`${Object.keys(docsFiles).length} files in ${folder}\n`)
}
