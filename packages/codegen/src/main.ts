#!/usr/bin/env node
import { join } from 'node:path'
import { generate } from './generate.ts'
import { SpecError } from './load-spec.ts'
import { findDrift, writeGenerated } from './write-generated.ts'

const root = join(import.meta.dirname, '../../..')
const usage = `portrait-codegen generate   write everything that the specs define
portrait-codegen verify     fail when a generated file differs from the specs`

async function run(command: string | undefined): Promise<number> {
  if (command !== 'generate' && command !== 'verify') {
    console.error(usage)
    return 2
  }
  const files = await generate(root)
  if (command === 'generate') {
    await writeGenerated(root, files)
    console.log(`${files.size} files written.`)
    return 0
  }
  const drifted = await findDrift(root, files)
  if (drifted.length === 0) {
    console.log(`${files.size} generated files match the specs.`)
    return 0
  }
  console.error(`${drifted.join('\n')}\n\nTo mend it: pnpm generate, then commit the result.`)
  return 1
}

try {
  process.exitCode = await run(process.argv[2])
} catch (error) {
  if (!(error instanceof SpecError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
