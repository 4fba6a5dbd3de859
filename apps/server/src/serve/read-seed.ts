import { readFileSync } from 'node:fs'
import type { Seed } from '@portrait/protocol'
import { parseSeed, SeedError } from '@portrait/service'
import demoSeed from '@portrait/specs/examples/control/demo-seed.json' with { type: 'json' }
import { CommandError } from '../command-error.ts'

/** The app and users that a first start creates. */
export const readDemoSeed = (): Seed => parseSeed(demoSeed)

/** Reads a seed file. Throws CommandError when it is missing, not JSON or not a seed. */
export function readSeedFile(path: string): Seed {
  try {
    return parseSeed(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new CommandError(`The seed file ${path} cannot be used: ${describe(error)}`)
  }
}

function describe(error: unknown): string {
  if (error instanceof SeedError) return error.message
  if (error instanceof SyntaxError) return `it is not JSON (${error.message}).`
  return error instanceof Error ? `${error.message}.` : String(error)
}
