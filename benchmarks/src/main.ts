import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserTable } from './browser/browser-table.ts'
import { clientTable } from './client/client-table.ts'
import { codegenTable } from './codegen/codegen-table.ts'
import { describeMachine } from './describe-machine.ts'
import { toMarkdown, toText } from './format-results.ts'
import { judge, type Result } from './gate.ts'
import { httpTable } from './http/http-table.ts'
import { mswTable } from './msw/msw-table.ts'
import { type Options, parseOptions, usage } from './options.ts'
import { packageTable } from './package/package-table.ts'
import { runRounds } from './run-rounds.ts'
import { scaleTable } from './scale/scale-table.ts'
import { signingTable } from './signing/signing-table.ts'
import { storeTable } from './store/store-table.ts'
import { streamTable } from './stream/stream-table.ts'
import type { Table } from './table.ts'
import { writeReadme } from './write-readme.ts'

const tables = [
  signingTable,
  httpTable,
  storeTable,
  scaleTable,
  streamTable,
  clientTable,
  packageTable,
  browserTable,
  codegenTable,
  mswTable,
]

async function measure(table: Table, isQuick: boolean): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portrait-benchmarks-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const rates = await runRounds(await table.start(folder, isQuick), table.roundsOf(isQuick))
    return table.gates.map((gate) => judge(gate, rates))
  } finally {
    process.off('exit', remove)
    remove()
  }
}

function report(table: Table, results: readonly Result[], { json, write }: Options): void {
  if (write) writeReadme(table.name, toMarkdown(results))
  console.log(json ? JSON.stringify({ table: table.name, results }) : `\n${table.name}\n${toText(results)}`)
}

async function bench(options: Options): Promise<void> {
  const machine = describeMachine()
  if (!options.json) console.log(machine)
  if (options.write) writeReadme('machine', machine)
  for (const table of tables) {
    if (options.tables.length > 0 && !options.tables.includes(table.name)) continue
    const results = await measure(table, options.quick)
    report(table, results, options)
    if (results.some(({ kind, holds }) => kind === 'hard' && holds === false)) process.exitCode = 1
  }
}

function readOptions(): Options | undefined {
  try {
    return parseOptions(
      process.argv.slice(2),
      tables.map(({ name }) => name),
    )
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} Usage: ${usage}`)
    process.exitCode = 2
    return undefined
  }
}

// The databases are large: Ctrl-C removes them too.
process.once('SIGINT', () => process.exit(130))

const options = readOptions()
if (options !== undefined) await bench(options)
