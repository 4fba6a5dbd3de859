import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { CommandError } from '../../command-error.ts'
import { docsFiles } from '../../serve/docs/docs-files.ts'
import type { Session } from '../session.ts'

/** Adds `portrait docs`: the API reference as files for any web server. */
export function addDocsCommand(program: Command, session: Session): void {
  program
    .command('docs')
    .description('write the API reference as static files; a running service has it at /docs')
    .requiredOption('--out <dir>', 'folder to write: new, empty, or of an earlier run')
    .action(async ({ out }: { out: string }) => {
      const count = await writeDocs(resolve(session.directory, out))
      session.output.write(`${count} files in ${out}\n`)
    })
}

/** Copies the reference's files to a folder. Throws a CommandError for one with files of somebody else. */
async function writeDocs(folder: string): Promise<number> {
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new CommandError(`${folder} cannot be used as a folder (${error.code}). Name another one with --out.`)
  })
  const stranger = present.find((name) => !Object.hasOwn(docsFiles, name))
  if (stranger !== undefined)
    throw new CommandError(`${folder} has other files (${stranger}). Name a new or an empty folder with --out.`)
  await mkdir(folder, { recursive: true })
  const files = Object.entries(docsFiles)
  for (const [name, locate] of files) await copyFile(locate(), join(folder, name))
  return files.length
}
