#!/usr/bin/env node
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { generate } from './generate.ts'
import { SpecError } from './load-spec.ts'
import { addSdkCommand } from './sdk-command.ts'
import { SdkError } from './sdk-error.ts'
import { findDrift, writeGenerated } from './write-generated.ts'

const root = join(import.meta.dirname, '../../..')

const program = new Command('portrait-codegen')
  .description('From OpenAPI specs to typed clients, tables and validators')
  .showHelpAfterError('Run with --help to see what is possible.')
  .addHelpText('after', '\nExit codes: 0 done, 1 failed or out of date, 2 wrong arguments.')
  .exitOverride()

program.command('generate').description('write everything that the specs define').action(writeAll)
program.command('verify').description('fail when a generated file differs from the specs').action(verifyAll)
addSdkCommand(program)

async function writeAll(): Promise<void> {
  const files = await generate(root)
  await writeGenerated(root, files)
  console.log(`${files.size} files written.`)
}

async function verifyAll(): Promise<void> {
  const files = await generate(root)
  const drifted = await findDrift(root, files)
  if (drifted.length === 0) {
    console.log(`${files.size} generated files match the specs.`)
    return
  }
  console.error(`${drifted.join('\n')}\n\nTo mend it: pnpm generate, then commit the result.`)
  process.exitCode = 1
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed it already; asking for help is no mistake.
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else if (error instanceof SpecError || error instanceof SdkError) {
    console.error(error.message)
    process.exitCode = 1
  } else {
    throw error
  }
}
