import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CommandError } from '../command-error.ts'

/** Where a service keeps its things. */
export interface DataDirectory {
  readonly path: string
  readonly database: string
  readonly readyFile: string
  /** What a reset goes back to. */
  readonly seedFile: string
}

/** Makes the directory if it is not there, for its owner alone. Throws CommandError when it cannot be used. */
export function openDataDirectory(directory: string): DataDirectory {
  const path = resolve(directory)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error
    throw new CommandError(
      `The data directory ${path} cannot be used (${why}). Give another one with --data DIR, or --ephemeral to keep nothing.`,
    )
  }
  return {
    path,
    database: join(path, 'portrait.sqlite'),
    readyFile: join(path, 'ready.json'),
    seedFile: join(path, 'seed.json'),
  }
}
