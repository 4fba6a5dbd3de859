import { Command, CommanderError } from 'commander'
import { addDiffCommand } from './diff-command.ts'
import { addGenerateCommands } from './generate-command.ts'
import { addSdkCommand } from './sdk-command.ts'
import { SdkError } from './sdk-error.ts'
import { SpecError, UsageError } from './spec-error.ts'

/** Runs `portrait-codegen` with its arguments. Sets the process's exit code; never rejects. */
export async function runCodegen(): Promise<void> {
  // Whoever reads may have read enough: `portrait-codegen diff … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const program = new Command('portrait-codegen')
    .description('From OpenAPI specs to typed clients, tables and validators')
    .showHelpAfterError('Run with --help to see what is possible.')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed or out of date, 2 wrong arguments.')
    .exitOverride()
  addGenerateCommands(program)
  addDiffCommand(program)
  addSdkCommand(program)
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed it already; asking for help is no mistake.
      process.exitCode = error.exitCode === 0 ? 0 : 2
    } else if (error instanceof SpecError || error instanceof SdkError) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = error instanceof UsageError ? 2 : 1
    } else {
      // A mistake of ours; whoever reports it can say where it is.
      const { message, stack } = error as Error
      const more = process.env.DEBUG ? stack : 'Please report it. With DEBUG=1 in the environment it says where it is.'
      process.stderr.write(`portrait-codegen has a mistake of its own: ${message}\n${more}\n`)
      process.exitCode = 1
    }
  }
}
