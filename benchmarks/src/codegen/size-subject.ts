import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from '../subject.ts'

/** A folder's modules as a subject of KiB: the rate is a million divided by them. */
export function sizeSubject(name: string, folder: string): Subject {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const modules = paths.filter((path) => path.endsWith('.ts')).map((path) => statSync(join(folder, path)).size)
  const bytes = modules.reduce((sum, size) => sum + size, 0)
  return { name, measure: async () => 1e6 / (bytes / 1024), close: async () => undefined }
}
