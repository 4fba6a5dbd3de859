import { relative } from 'node:path'
import { checkExamples } from './check-examples.ts'
import { type CatalogueEntry, readCatalogue, requireCodes } from './emit-errors.ts'
import { emitOperations } from './emit-operations.ts'
import { emitTypes } from './emit-types.ts'
import { emitAnswerValidators, emitLineValidators, emitRequestValidators } from './emit-validators.ts'
import type { GeneratedFiles } from './generate.ts'
import { moduleHeader } from './header.ts'
import { listOperations } from './list-operations.ts'
import {
  bundleSpec,
  loadOverlaidSpec,
  loadPageFile,
  loadSharedPage,
  type Spec,
  SpecError,
  whereIs,
} from './load-spec.ts'
import { readOperations } from './operation.ts'
import { readOverlay } from './overlay.ts'
import { specsRoot } from './specs-root.ts'
import { toolVersions } from './tool-versions.ts'
import { usedCodes } from './used-codes.ts'
import { publishedRuntime } from './validator-runtime.ts'

/** A spec of somebody's own: a copy, or one of ours with an overlay. */
export interface ClientSource {
  /** Paths in messages and headers are relative to it. */
  readonly root: string
  /** What the files and types are named after: a lower-case word. */
  readonly api: string
  /** The OpenAPI document. */
  readonly spec: string
  /** OpenAPI Overlay documents, in the order in which they apply. */
  readonly overlays: readonly string[]
  /** Catalogues of error codes that ours lack. */
  readonly errors: readonly string[]
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
  const overlays = await Promise.all(source.overlays.map((path) => readOverlay(root, path)))
  const spec = await loadOverlaidSpec(root, source.spec, api, overlays)
  if (listOperations(spec.resolved.paths).length === 0)
    throw new SpecError(`${whereIs(spec, ['paths'])}: there are no operations. Write them under paths.`)
  const operations = emitOperations(spec)
  const mend = 'any catalogue of ours. Correct it, or add it to one of yours and name that with --errors.'
  requireCodes(spec, await readCatalogues(root, source.errors), usedCodes(spec), mend)
  checkExamples(spec)
  const versions = toolVersions()
  const folder = relative(root, out).replaceAll('\\', '/')
  const header = (generator: string) =>
    moduleHeader({ generator, sources: [spec] }).replace('`pnpm generate`', '`portrait-codegen generate` again')
  const bundled = spec.overlaidBy ? spec.raw : await bundleSpec(root, spec)
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

/** The codes of all our catalogues and of others. */
async function readCatalogues(root: string, files: readonly string[]): Promise<readonly CatalogueEntry[]> {
  const ours = ['chat-errors', 'lcic-errors', 'control-errors'].map((name) => loadSharedPage(specsRoot, name))
  const pages = await Promise.all([...ours, ...files.map((file) => loadPageFile(root, file))])
  return pages.flatMap(readCatalogue)
}
