import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { loadClientSpec } from './load-client-spec.ts'
import { toOpenApi30 } from './openapi-3-0.ts'
import { checkSdkFolder, writeSdkFolder } from './sdk-folder.ts'
import type { Generator } from './sdk-generator.ts'
import { type SdkApi, type SdkLanguage, type SdkLanguageName, sdkLanguages } from './sdk-language.ts'
import { withoutParameters } from './without-parameters.ts'

export interface SdkOptions {
  /** The folder that holds `specs/`. */
  readonly root: string
  readonly language: SdkLanguageName
  readonly apis: readonly SdkApi[]
  /** OpenAPI Overlay documents that change the spec, of one API. */
  readonly overlays?: readonly string[]
  /** Catalogues of error codes that ours lack. */
  readonly errors?: readonly string[]
  /** Where the client goes. */
  readonly out: string
  /** Called when the specs and the folder are in order. */
  openGenerator(): Promise<Generator>
  report(line: string): void
  /** Stops between two steps. What is being written already is written to its end: half a client is no use. */
  readonly signal: AbortSignal
}

const languages = join(import.meta.dirname, '../languages')

/**
 * Generates a client in another language, all of it or nothing. Throws SpecError, SdkError and the
 * reason of the signal. Returns its size in files.
 */
export async function generateSdk(options: SdkOptions): Promise<number> {
  const { root, apis, overlays = [], errors = [], out, report, signal } = options
  const language: SdkLanguage = sdkLanguages[options.language]
  await checkSdkFolder(out)
  const handWritten = [...(await readFolder(join(languages, options.language)))]
  // What replaces templates of the generator's own is not part of the client.
  const isTemplate = ([path]: readonly [string, Buffer]) => path.startsWith('templates/')
  const files: Map<string, Buffer | string> = new Map(
    handWritten.filter((file) => !isTemplate(file) && isNeeded(file[0], language, apis)),
  )
  for (const api of apis) {
    signal.throwIfAborted()
    const source = { root: process.cwd(), api, spec: join(root, 'specs', api, 'openapi.yaml'), overlays, errors }
    const { bundled, catalogue } = await loadClientSpec(source)
    const document = toOpenApi30(withoutParameters(bundled), catalogue)
    files.set(`openapi/${api}.json`, `${JSON.stringify(document, null, 2)}\n`)
  }
  const generator = await options.openGenerator()
  const work = await mkdtemp(join(tmpdir(), 'portrait-sdk-'))
  try {
    await mkdir(join(work, 'templates'))
    for (const [path, content] of handWritten.filter(isTemplate)) await writeFile(join(work, path), content)
    for (const api of apis) {
      signal.throwIfAborted()
      report(`Generating ${api} for ${options.language}`)
      await writeFile(join(work, `${api}.json`), files.get(`openapi/${api}.json`) ?? '')
      await generator.generate(generatorArguments(language, api), work)
      const { from, to } = language.package(api)
      for (const [path, content] of await readFolder(join(work, api, from)))
        if (language.keeps.test(path)) files.set(`${to}/${path}`, content)
    }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  signal.throwIfAborted()
  await writeSdkFolder(out, `openapi-generator ${generator.version}`, files)
  return files.size
}

function generatorArguments({ generator, options }: SdkLanguage, api: SdkApi): readonly string[] {
  const properties = Object.entries(options(api)).map(([name, value]) => `${name}=${value}`)
  return [
    ...['--generator-name', generator, '--input-spec', `${api}.json`, '--output', api],
    ...['--template-dir', 'templates'],
    '--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false',
    `--additional-properties=${properties.join(',')}`,
  ]
}

/** A hand-written file that needs an API is left out together with it. */
function isNeeded(path: string, { needs }: SdkLanguage, apis: readonly SdkApi[]): boolean {
  return (needs[path] ?? []).every((api) => apis.includes(api))
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = new Map<string, Buffer>()
  for (const path of paths.sort()) files.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path))
  return files
}
