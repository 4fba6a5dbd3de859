#!/usr/bin/env node
import { Command } from 'commander'
import { CommandError } from './command-error.ts'
import { docsCommand } from './docs/docs-command.ts'
import { startCommand } from './start-command.ts'

const program = new Command('portrait')
  .description("Tencent Cloud's user-profile APIs, answered by a service of your own")
  .showHelpAfterError('Run with --help to see what is possible.')
  .addCommand(startCommand())
  .addCommand(docsCommand())

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
