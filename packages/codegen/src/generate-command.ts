import type { Command } from 'commander'
import { keepRunning, watchPaths } from './keep-running.ts'
import { type Target, type TargetArguments, toTarget } from './target.ts'
import { findDrift, writeGenerated } from './write-generated.ts'

/** Adds `portrait-codegen generate` and `portrait-codegen check` to the program. */
export function addGenerateCommands(program: Command): void {
  const withTarget = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--api <name>', 'one of our specs (chat, lcic, web, control), or the name of your own')
      .option('--spec <file>', 'an OpenAPI document of your own, in place of ours')
      .option('--overlay <file...>', 'OpenAPI Overlays 1.0 that change the document, in this order')
      .option('--errors <file...>', 'catalogues of error codes that ours lack')
      .option('--validators', 'validators of requests and answers, too; they run on @portrait/protocol')
      .option('--out <dir>', 'folder for the files')
      .addHelpText('after', '\nWithout options: everything that this repository’s specs define.')
  withTarget('generate', 'write what the specs define')
    .option('--watch', 'go on, and write again after every change')
    .action(({ watch, ...args }: TargetArguments & { watch?: boolean }) => {
      const target = toTarget(args, process.cwd())
      return watch ? keepWriting(target) : write(target)
    })
  withTarget('check', 'fail when a generated file differs from the specs').action((args: TargetArguments) =>
    check(toTarget(args, process.cwd())),
  )
}

async function write({ root, folders, generate }: Target): Promise<void> {
  const { written, removed, unchanged } = await writeGenerated(root, await generate(), folders)
  process.stdout.write(`${written} files written, ${removed} removed, ${unchanged} unchanged.\n`)
}

async function check({ root, folders, fix, generate }: Target): Promise<void> {
  const files = await generate()
  const drifted = await findDrift(root, files, folders)
  if (drifted.length === 0) {
    process.stdout.write(`${files.size} generated files match the specs.\n`)
    return
  }
  process.stderr.write(`${drifted.join('\n')}\n\nTo mend it: ${fix}\n`)
  process.exitCode = 1
}

async function keepWriting(target: Target): Promise<void> {
  const again = keepRunning(async () => {
    // A spec that is being edited is wrong most of the time.
    await write(target).catch((error: Error) => process.stderr.write(`${error.message}\n`))
  })
  const stop = watchPaths(target.sources, () => void again())
  await again()
  process.stdout.write('Waiting for changes. Stop with Ctrl-C.\n')
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  stop()
}
