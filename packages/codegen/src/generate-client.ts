import { relative } from 'node:path'
import { checkExamples } from './check-examples.ts'
import { emitOperations } from './emit-operations.ts'
import { emitTypes } from './emit-types.ts'
import type { GeneratedFiles } from './generate.ts'
import { moduleHeader } from './header.ts'
import { loadBundledFile, loadOverlaidSpec } from './load-spec.ts'
import { readOverlay } from './overlay.ts'
import { toolVersions } from './tool-versions.ts'

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
  /** The folder for the files. */
  readonly out: string
}

/**
 * Generates types, the operation table and the document itself, in one file each. Throws SpecError; nothing is written.
 */
export async function generateClient({
  root,
  api,
  spec: file,
  overlays: paths,
  out,
}: ClientSource): Promise<GeneratedFiles> {
  const overlays = await Promise.all(paths.map((path) => readOverlay(root, path)))
  const spec = await loadOverlaidSpec(root, file, api, overlays)
  const operations = emitOperations(spec)
  checkExamples(spec)
  const versions = await toolVersions()
  const folder = relative(root, out).replaceAll('\\', '/')
  const header = (generator: string) =>
    moduleHeader({ generator, sources: [spec] }).replace('`pnpm generate`', '`portrait-codegen generate` again')
  const bundled = await loadBundledFile(root, file, overlays)
  return new Map([
    [`${folder}/${api}.types.gen.ts`, header(versions.types) + (await emitTypes(spec))],
    // Not every project may import a file by its `.ts`.
    [`${folder}/${api}.operations.gen.ts`, header('portrait-codegen') + operations.replace(".gen.ts'", ".gen.js'")],
    [`${folder}/${api}.openapi.json`, `${JSON.stringify(bundled, null, 2)}\n`],
  ])
}
