import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type GeneratedFiles, generate, generatedFolders } from './generate.ts'
import { generateClient } from './generate-client.ts'
import { UsageError } from './spec-error.ts'
import { ownSpec } from './specs-root.ts'

/** What is generated from what, and where it goes. */
export interface Target {
  /** The generated files' paths are relative to it. */
  readonly root: string
  /** Folders that hold nothing else. */
  readonly folders: readonly string[]
  /** Files and folders whose change asks for another run. */
  readonly sources: readonly string[]
  /** The command that mends a difference. */
  readonly fix: string
  generate(): Promise<GeneratedFiles>
}

/** The options that name a target; without any it is this repository. */
export interface TargetArguments {
  readonly api?: string
  readonly spec?: string
  readonly overlay?: readonly string[]
  readonly errors?: readonly string[]
  readonly validators?: boolean
  readonly out?: string
}

/** Finds out what a command is about. Throws UsageError for options that do not belong together, and files that are not there. */
export function toTarget(args: TargetArguments, cwd: string): Target {
  const { api, spec, overlay = [], errors = [], validators = false, out } = args
  if (Object.values(args).every((value) => value === undefined)) return repository()
  if (api === undefined || out === undefined)
    throw new UsageError('A spec of your own needs --api NAME, which names the files, and --out DIR, where they go.')
  if (!/^[a-z][a-z0-9]*$/.test(api))
    throw new UsageError(`${JSON.stringify(api)} cannot name files and types. Use lower-case letters and digits.`)
  const file = spec === undefined ? ownSpec(api) : resolve(cwd, spec)
  if (!existsSync(file))
    throw new UsageError(
      spec === undefined
        ? `${api} is none of our specs (chat, lcic, web, control). Name your own with --spec FILE.`
        : `${spec} is not there. Name an OpenAPI document with --spec.`,
    )
  for (const [name, paths] of Object.entries({ overlay, errors })) {
    const missing = paths.find((path) => !existsSync(resolve(cwd, path)))
    if (missing !== undefined) throw new UsageError(`${missing} is not there. Name an existing file with --${name}.`)
  }
  const overlays = overlay.map((path) => resolve(cwd, path))
  const catalogues = errors.map((path) => resolve(cwd, path))
  const lists = Object.entries({ overlay, errors }).flatMap(([name, paths]) =>
    paths.map((path) => `--${name} ${quoteArgument(path)}`),
  )
  const words = Object.entries({ api, spec, out }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoteArgument(value)}`],
  )
  return {
    root: cwd,
    folders: [],
    sources: [dirname(file), ...overlays, ...catalogues],
    fix: ['portrait-codegen generate', ...words, ...lists, ...(validators ? ['--validators'] : [])].join(' '),
    generate: () =>
      generateClient({ root: cwd, api, spec: file, overlays, errors: catalogues, validators, out: resolve(cwd, out) }),
  }
}

/** An argument as a shell takes it for one word. */
function quoteArgument(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`
}

function repository(): Target {
  const root = join(import.meta.dirname, '../../..')
  if (!existsSync(join(root, 'specs/requirements')))
    throw new UsageError(
      'Without options this works in Portrait’s repository only. Elsewhere: --api chat --overlay FILE --out DIR.',
    )
  return {
    root,
    folders: generatedFolders,
    sources: [join(root, 'specs')],
    fix: 'pnpm generate, then commit the result',
    generate: () => generate(root),
  }
}
