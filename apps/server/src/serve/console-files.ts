import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'

/** A file of the console as it is sent. */
export interface ConsoleFile {
  readonly type: string
  readonly content: Uint8Array
}

/** The console's files by their path in its folder. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.md', 'text/plain; charset=utf-8'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
])

// A published package carries the files; a repository builds them from the page's source and keeps them.
const published = join(import.meta.dirname, '../console')
const page = join(import.meta.dirname, '../../../mock')

/** Reads the console's files, and builds them first where that is needed; `signal` calls the build off. */
export async function loadConsoleFiles(signal: AbortSignal, onBuild: () => void): Promise<ConsoleFiles> {
  if (existsSync(published)) return readFiles(published)
  const built = join(page, 'dist/live')
  if (!(await isCurrent(built))) {
    onBuild()
    await build(built, signal)
  }
  return readFiles(built)
}

async function readFiles(folder: string): Promise<ConsoleFiles> {
  const paths = await listFiles(folder)
  const entries = paths.map(async (path) => {
    const name = relative(folder, path).replaceAll('\\', '/')
    const type = types.get(extname(path)) ?? 'application/octet-stream'
    return [name, { type, content: await readFile(path) }] as const
  })
  return new Map(await Promise.all(entries))
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Whether nothing that the page is made of is newer than what was built. */
async function isCurrent(built: string): Promise<boolean> {
  const builtAt = await changedAt(join(built, 'live.html'))
  if (builtAt === undefined) return false
  const packages = join(page, '../../packages')
  const names = await readdir(packages)
  const folders = [join(page, 'src'), ...names.map((name) => join(packages, name, 'src'))]
  const lists = await Promise.all(folders.filter((folder) => existsSync(folder)).map(listFiles))
  const sources = [...lists.flat(), ...['live.html', 'package.json', 'vite.config.ts'].map((name) => join(page, name))]
  const times = await Promise.all(sources.map(changedAt))
  return times.every((time) => time === undefined || time <= builtAt)
}

async function changedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs
}

async function build(built: string, signal: AbortSignal): Promise<void> {
  const vite = join(page, 'node_modules/vite/bin/vite.js')
  // Several services may build at once; each puts a whole folder in place.
  const fresh = `${built}-${process.pid}`
  const env = { ...process.env, NODE_ENV: 'production' }
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--mode', 'live', '--outDir', fresh], {
      cwd: page,
      env,
      signal,
    })
    await rm(built, { recursive: true, force: true })
    await rename(fresh, built)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
