import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What tests say they verify. */
export interface Citations {
  /** The files, by the id of the requirement. */
  readonly files: ReadonlyMap<string, readonly string[]>
  /** Citations that no test and no case follows. */
  readonly stray: readonly string[]
}

const folders = ['packages', 'apps'].flatMap((top) => [`${top}/*/src/**/*.test.ts`, `${top}/*/src/**/*-cases.ts`])
const citation = /^\s*\/\/ verifies: (.+)$/
// A test, a group of tests, or an entry of a table of cases.
const cited = /^\s*(it|test|describe)[.(]|^\s*(\{|\.\.\.)/

/** The files that may cite, by path from the project's root: tests, and tables of cases. */
export async function listTestFiles(root: string): Promise<readonly string[]> {
  const paths: string[] = []
  for await (const path of glob(folders, { cwd: root })) paths.push(path.replaceAll('\\', '/'))
  return paths.sort()
}

/** Reads the comments `// verifies: ID, ID` above tests and above cases that tests are made of. */
export async function findCitations(root: string): Promise<Citations> {
  const files = new Map<string, string[]>()
  const stray: string[] = []
  for (const path of await listTestFiles(root)) {
    const lines = (await readFile(join(root, path), 'utf8')).split('\n')
    for (const [index, line] of lines.entries()) {
      const ids = citation.exec(line)?.[1]?.split(', ') ?? []
      if (ids.length === 0) continue
      const next = lines.slice(index + 1).find((other) => !citation.test(other)) ?? ''
      if (!cited.test(next)) stray.push(`${path}:${index + 1}`)
      for (const id of ids) files.set(id, [...new Set([...(files.get(id) ?? []), path])])
    }
  }
  return { files, stray }
}
