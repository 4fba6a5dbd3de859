import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { diffSpecs } from './diff-specs.ts'
import { loadSpecFile } from './load-spec.ts'
import { UsageError } from './spec-error.ts'

/** Adds `portrait-codegen diff` to the program. */
export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .description('say what a newer OpenAPI document changes: breaking, changed, added')
    .argument('<old>', 'OpenAPI document, YAML or JSON')
    .argument('<new>', 'OpenAPI document, YAML or JSON')
    .option('--fail-on-breaking', 'end with 1 when something breaks callers of the old one')
    .option('--json', 'print the list as JSON')
    .action(diff)
}

async function diff(
  older: string,
  newer: string,
  { failOnBreaking, json }: { failOnBreaking?: boolean; json?: boolean },
): Promise<void> {
  const missing = [older, newer].find((path) => !existsSync(path))
  if (missing !== undefined) throw new UsageError(`${missing} is not there. Name two OpenAPI documents.`)
  const load = async (path: string) => (await loadSpecFile(process.cwd(), resolve(path), 'any')).resolved
  const differences = diffSpecs(await load(older), await load(newer))
  if (json) process.stdout.write(`${JSON.stringify(differences, null, 2)}\n`)
  else if (differences.length === 0) process.stdout.write('No differences that callers could see.\n')
  else
    for (const { effect, where, what } of differences) process.stdout.write(`${effect.padEnd(8)}  ${where}: ${what}\n`)
  if (failOnBreaking && differences.some(({ effect }) => effect === 'breaking')) process.exitCode = 1
}
