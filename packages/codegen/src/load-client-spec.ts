import { checkExamples } from './check-examples.ts'
import type { Document } from './document.ts'
import { type CatalogueEntry, readCatalogue, requireCodes } from './emit-errors.ts'
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
import { readOverlay } from './overlay.ts'
import { specsRoot } from './specs-root.ts'
import { usedCodes } from './used-codes.ts'

/** A spec of somebody's own: a copy, or one of ours with an overlay. */
export interface ClientSpecSource {
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
}

/** A spec that clients can be generated from. */
export interface ClientSpec {
  readonly spec: Spec
  /** As one document. */
  readonly bundled: Document
  /** The codes of all our catalogues and of others. */
  readonly catalogue: readonly CatalogueEntry[]
}

/** Loads a spec and checks its operations, codes and examples. Throws SpecError. */
export async function loadClientSpec(source: ClientSpecSource): Promise<ClientSpec> {
  const { root, api } = source
  const overlays = await Promise.all(source.overlays.map((path) => readOverlay(root, path)))
  const spec = await loadOverlaidSpec(root, source.spec, api, overlays)
  if (listOperations(spec.resolved.paths).length === 0)
    throw new SpecError(`${whereIs(spec, ['paths'])}: there are no operations. Write them under paths.`)
  const catalogue = await readCatalogues(root, source.errors)
  const mend = 'any catalogue of ours. Correct it, or add it to one of yours and name that with --errors.'
  requireCodes(spec, catalogue, usedCodes(spec), mend)
  checkExamples(spec)
  return { spec, bundled: spec.overlaidBy ? spec.raw : await bundleSpec(root, spec), catalogue }
}

async function readCatalogues(root: string, files: readonly string[]): Promise<readonly CatalogueEntry[]> {
  const ours = ['chat-errors', 'lcic-errors', 'control-errors'].map((name) => loadSharedPage(specsRoot, name))
  const pages = await Promise.all([...ours, ...files.map((file) => loadPageFile(root, file))])
  return pages.flatMap(readCatalogue)
}
