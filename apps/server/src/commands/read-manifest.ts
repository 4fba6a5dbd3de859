import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What this package's manifest says of it. */
export interface Manifest {
  readonly version: string
  /** `>=` and the oldest Node that the service runs on. */
  readonly engines: { readonly node: string }
}

/** Reads the manifest of this package. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
}
