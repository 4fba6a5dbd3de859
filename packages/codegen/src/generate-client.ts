import { relative } from 'node:path'
import { emitOperations } from './emit-operations.ts'
import { emitTypes } from './emit-types.ts'
import { emitAnswerValidators, emitLineValidators, emitRequestValidators } from './emit-validators.ts'
import type { GeneratedFiles } from './generate.ts'
import { moduleHeader } from './header.ts'
import { type ClientSpecSource, loadClientSpec } from './load-client-spec.ts'
import type { Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import { toolVersions } from './tool-versions.ts'
import { publishedRuntime } from './validator-runtime.ts'

/** What is generated of a spec of somebody's own, and where it goes. */
export interface ClientSource extends ClientSpecSource {
  /** Whether validators are wanted, too. */
  readonly validators: boolean
  /** The folder for the files. */
  readonly out: string
}

/**
 * Generates types, the operation table, validators if wanted, and the document itself, in one file each. Throws
 * SpecError; nothing is written.
 */
export async function generateClient(source: ClientSource): Promise<GeneratedFiles> {
  const { root, api, out } = source
  const { spec, bundled } = await loadClientSpec(source)
  const operations = emitOperations(spec)
  const versions = toolVersions()
  const folder = relative(root, out).replaceAll('\\', '/')
  const header = (generator: string) =>
    moduleHeader({ generator, sources: [spec] }).replace('`pnpm generate`', '`portrait-codegen generate` again')
  const validators = source.validators ? emitValidators(spec) : []
  return new Map([
    [`${folder}/${api}.types.gen.ts`, header(versions.types) + (await emitTypes(bundled))],
    // Not every project may import a file by its `.ts`.
    [`${folder}/${api}.operations.gen.ts`, header('portrait-codegen') + operations.replace(".gen.ts'", ".gen.js'")],
    ...validators.map(
      ([part, text]) => [`${folder}/${api}.${part}.gen.ts`, header(versions.validators) + text] as const,
    ),
    [`${folder}/${api}.openapi.json`, `${JSON.stringify(bundled, null, 2)}\n`],
  ])
}

/** Validators of requests and answers, by the part of the file's name; of lines where an operation takes them. */
function emitValidators(spec: Spec): readonly (readonly [string, string])[] {
  const takesLines = readOperations(spec).some((operation) => operation.takesLines)
  return [
    ['requests', emitRequestValidators(spec, publishedRuntime)],
    ['answers', emitAnswerValidators(spec, publishedRuntime)],
    ...(takesLines ? [['lines', emitLineValidators(spec, publishedRuntime)] as const] : []),
  ]
}
