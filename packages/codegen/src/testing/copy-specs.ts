import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listTestFiles } from '../find-citations.ts'

/** The project's root, whose specs the tests start from. */
export const projectRoot = join(import.meta.dirname, '../../../..')

/** A folder with a copy of the specs and of the tests that cite them, gone when the scope ends. */
interface SpecCopy extends AsyncDisposable {
  readonly root: string
  /** Replaces text that must be there. */
  edit(path: string, from: string, to: string): Promise<void>
}

/** Copies what is generated from to a folder of its own. */
export async function copySpecs(): Promise<SpecCopy> {
  const root = await mkdtemp(join(tmpdir(), 'portrait-specs-'))
  await cp(join(projectRoot, 'specs'), join(root, 'specs'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  for (const path of await listTestFiles(projectRoot)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await cp(join(projectRoot, path), join(root, path))
  }
  return {
    root,
    async edit(path, from, to) {
      const text = await readFile(join(root, path), 'utf8')
      if (text.split(from).length !== 2) throw new Error(`${path} has not exactly one ${JSON.stringify(from)}.`)
      await writeFile(join(root, path), text.replace(from, to))
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true }),
  }
}
