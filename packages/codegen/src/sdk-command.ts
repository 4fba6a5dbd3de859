import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { generateSdk } from './sdk.ts'
import { SdkError } from './sdk-error.ts'
import { openGenerator } from './sdk-generator.ts'
import { type SdkApi, type SdkLanguage, type SdkLanguageName, sdkLanguages } from './sdk-language.ts'
import { specsRoot } from './specs-root.ts'

interface SdkArguments {
  readonly generator: SdkLanguageName
  readonly api?: SdkApi
  readonly overlay?: readonly string[]
  readonly errors?: readonly string[]
  readonly out: string
}

/** Adds `portrait-codegen sdk` to the program. */
export function addSdkCommand(program: Command): void {
  const languages = Object.keys(sdkLanguages)
  program
    .command('sdk')
    .description('generate a client in another language')
    .addOption(new Option('--generator <language>', 'language').choices(languages).makeOptionMandatory())
    .addOption(new Option('--api <api>', 'one API instead of both').choices(['chat', 'lcic']))
    .option('--overlay <file...>', 'OpenAPI Overlays 1.0 that change the document, in this order; with --api')
    .option('--errors <file...>', 'catalogues of error codes that ours lack')
    .requiredOption('--out <dir>', 'folder to write: new, empty, or of an earlier run, whose files are replaced')
    .addHelpText(
      'after',
      `
Needs Java 11 or newer. Fetches openapi-generator once, about 32 MB, and keeps it.
Exit codes: 0 written, 1 failed (nothing is written), 2 wrong arguments.`,
    )
    .action(sdk)
}

async function sdk({ generator: language, api, overlay = [], errors = [], out }: SdkArguments): Promise<void> {
  if (api === undefined && overlay.length > 0)
    throw new SdkError('An overlay changes one document. Say which: --api chat or --api lcic.')
  // Ctrl-C ends what runs, and the run fails, once it has removed what it had begun. Another one changes nothing.
  const interruption = new AbortController()
  const { signal } = interruption
  process.on('SIGINT', () => interruption.abort(new SdkError('Interrupted.')))
  const report = (line: string) => process.stderr.write(`${line}\n`)
  const size = await generateSdk({
    root: specsRoot,
    language,
    apis: api ? [api] : ['chat', 'lcic'],
    overlays: overlay.map((path) => resolve(path)),
    errors: errors.map((path) => resolve(path)),
    out: resolve(out),
    report,
    openGenerator: () => openGenerator(report, signal),
    signal,
  })
  const { next }: SdkLanguage = sdkLanguages[language]
  report(`${size} files written to ${out}.${next.length > 0 ? ' Next, in that folder:' : ''}`)
  for (const command of next) report(`  ${command}`)
  report('README.md says more.')
}
