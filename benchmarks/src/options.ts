import { parseArgs } from 'node:util'

export interface Options {
  /** Few and short rounds: for looking at a change, not for judging it. */
  readonly quick: boolean
  /** Write the results into README.md. */
  readonly write: boolean
  readonly json: boolean
  /** Names of the tables to measure; all when empty. */
  readonly tables: readonly string[]
}

export const usage =
  'pnpm bench [signing|http|store|scale|stream|client|package|browser|codegen|msw …] [--quick] [--write] [--json]'

/** Reads the command line. Throws a TypeError when it is not understood. */
export function parseOptions(args: readonly string[], tableNames: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const unknown = positionals.find((name) => !tableNames.includes(name))
  if (unknown !== undefined) throw new TypeError(`There is no table ${unknown}.`)
  const { quick = false, write = false, json = false } = values
  return { quick, write, json, tables: positionals }
}
