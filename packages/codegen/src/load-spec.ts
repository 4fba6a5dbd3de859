import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  bundle,
  bundleFromString,
  createConfig,
  lint,
  lintFromString,
  type NormalizedProblem,
} from '@redocly/openapi-core'
import type { Code, Document } from './document.ts'
import { findBadPattern } from './find-bad-pattern.ts'
import { findCycle } from './find-cycle.ts'
import { applyOverlay, type Overlay } from './overlay.ts'
import { PageResolver } from './page-resolver.ts'
import { type PartPath, parsePage, type SourcePage } from './source-page.ts'
import { SpecError } from './spec-error.ts'
import { nameSource } from './specs-root.ts'

export { SpecError }

/** A file that something is generated from. */
export interface Source {
  /** Path from the project's root, for headers and messages. */
  readonly source: string
  /** SHA-256 of the file and every page it refers to, hexadecimal. */
  readonly sha256: string
}

/** One API's OpenAPI document as the emitters read it. */
export interface Spec extends Source {
  /** `chat`, `lcic`, `web` or `control`: the folder's name. */
  readonly api: string
  /** The file itself, for tools that load it on their own. */
  readonly file: string
  /** As written, with its `$ref`s. */
  readonly raw: Document
  /** With every `$ref` replaced by what it names. */
  readonly resolved: Document
  /** The file and the pages it refers to, for messages that name a line. */
  readonly pages?: readonly SourcePage[]
  /** The overlays that made `raw` differ from the file. */
  readonly overlaidBy?: string | undefined
}

/** A file that is data and no OpenAPI document. */
export interface Page extends Source {
  readonly page: unknown
  /** For messages that name a line. */
  readonly pages?: readonly SourcePage[]
}

/** `FILE:LINE` of a part of a spec or page, as far as it is known. */
export function whereIs(
  { source, pages, overlaidBy }: Pick<Spec, 'source' | 'pages' | 'overlaidBy'>,
  path: PartPath,
): string {
  return nameOverlaid({ source: pages?.[0]?.locate(path) ?? source, overlaidBy })
}

/** `FILE:LINE` of the first place where a spec names a code. */
export function whereCode(
  { source, pages = [], overlaidBy }: Pick<Spec, 'source' | 'pages' | 'overlaidBy'>,
  code: Code,
): string {
  for (const page of pages) {
    const place = page.locateCode(code)
    if (place !== undefined) return place
  }
  return nameOverlaid({ source, overlaidBy })
}

/** A place, and what changed the document since. */
export function nameOverlaid({ source, overlaidBy }: Pick<Spec, 'source' | 'overlaidBy'>): string {
  return overlaidBy === undefined ? source : `${source}, overlaid by ${overlaidBy}`
}

/** Reads `specs/API/openapi.yaml` and everything it refers to. */
export function loadSpec(root: string, api: string): Promise<Spec> {
  return loadSpecFile(root, join(root, 'specs', api, 'openapi.yaml'), api)
}

/** Reads an OpenAPI document from anywhere and everything it refers to; messages name paths from `root`. */
export async function loadSpecFile(root: string, file: string, api: string): Promise<Spec> {
  const pages = await readDocument(root, file)
  const resolved = await bundleReferences(root, file, pages, true)
  await checkStructure(root, file, pages)
  const spec = {
    api,
    source: nameSource(root, file),
    file,
    sha256: hashPages(pages),
    raw: pages[0]?.value as Document,
    resolved,
    pages,
  }
  refuseCycle(spec)
  return spec
}

/** Reads `specs/API/openapi.yaml` as one document: what other pages define are components of its own. */
export async function loadBundledSpec(root: string, api: string, overlays: readonly Overlay[] = []): Promise<Document> {
  const spec = await loadOverlaidSpec(root, join(root, 'specs', api, 'openapi.yaml'), api, overlays)
  return spec.overlaidBy === undefined ? bundleSpec(root, spec) : spec.raw
}

/** A spec as one document, changed by overlays: what other pages define are components of its own. */
export async function bundleSpec(
  root: string,
  { file, pages = [] }: Spec,
  overlays: readonly Overlay[] = [],
): Promise<Document> {
  return overlays.reduce(applyOverlay<Document>, await bundleReferences(root, file, pages, false))
}

/** Reads an OpenAPI document as one that overlays change; all its `$ref`s then lead to its own components. */
export async function loadOverlaidSpec(
  root: string,
  file: string,
  api: string,
  overlays: readonly Overlay[],
): Promise<Spec> {
  const spec = await loadSpecFile(root, file, api)
  if (overlays.length === 0) return spec
  const { source } = spec
  const overlaidBy = overlays.map((overlay) => overlay.source).join(', ')
  const raw = await bundleSpec(root, spec, overlays)
  const text = { source: JSON.stringify(raw), absoluteRef: file, config: await createConfig(structureRules) }
  const { bundle: document, problems } = await bundleFromString({ ...text, dereference: true })
  const [problem] = errorsAmong(problems).concat(errorsAmong(await lintFromString(text)))
  const pattern = findBadPattern(raw)
  const wrong =
    (problem && `${problem.location[0]?.pointer}: ${problem.message.trim()}`) ??
    (pattern && `#/${pattern.path.join('/')}: ${pattern.reason}`)
  if (wrong !== undefined)
    throw new SpecError(`${nameOverlaid({ source, overlaidBy })}: ${endSentence(wrong)} Correct the overlay.`)
  const hash = createHash('sha256').update(spec.sha256)
  for (const { text } of overlays) hash.update(text)
  const overlaid = { ...spec, sha256: hash.digest('hex'), raw, resolved: document.parsed as Document, overlaidBy }
  refuseCycle(overlaid)
  return overlaid
}

/** OpenAPI's own grammar, and none of the advice that Redocly has beyond it. */
const structureRules = { rules: { struct: 'error' } } as const

/** Refuses words that OpenAPI does not know where they are, values of another kind, and patterns that are none. */
async function checkStructure(root: string, file: string, pages: readonly SourcePage[]): Promise<void> {
  refuse(
    root,
    pages,
    await lint({ ref: file, config: await createConfig(structureRules), externalRefResolver: new PageResolver(pages) }),
  )
  for (const page of pages) {
    const bad = findBadPattern(page.value)
    if (bad !== undefined) throw new SpecError(`${page.locate(bad.path)}: ${bad.reason}. Correct the pattern.`)
  }
}

/** Tables and validators are made of what references name; one that leads back into itself would have no end. */
function refuseCycle(spec: Spec): void {
  const { components, paths } = spec.resolved
  const cycle = findCycle({ components: { schemas: components?.schemas }, paths })
  if (cycle === undefined) return
  throw new SpecError(
    `${whereIs(spec, cycle)}: a schema contains itself, at #/${cycle.join('/')}. Leave one of its parts open: {}.`,
  )
}

async function readDocument(root: string, file: string): Promise<readonly SourcePage[]> {
  const pages = await readPages(root, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error
    const mend = file.includes('/specs/')
      ? 'Every API needs a folder in specs/ with an openapi.yaml.'
      : 'Name an OpenAPI document.'
    throw new SpecError(`${nameSource(root, file)} cannot be read. ${mend}`)
  })
  const { openapi } = (pages[0]?.value ?? {}) as { openapi?: unknown }
  if (!String(openapi).startsWith('3.'))
    throw new SpecError(`${nameSource(root, file)}:1: this is no OpenAPI document. Begin it with "openapi: 3.1.0".`)
  return pages
}

/** Reads one of the pages in `specs/shared/`. */
export function loadSharedPage(root: string, name: string): Promise<Page> {
  return loadPage(root, `specs/shared/${name}.yaml`)
}

/** Reads a page of YAML by its path from the project's root. */
export function loadPage(root: string, path: string): Promise<Page> {
  return loadPageFile(root, join(root, path))
}

/** Reads a page of YAML from anywhere; messages name paths from `root`. */
export async function loadPageFile(root: string, file: string): Promise<Page> {
  const pages = await readPages(root, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error
    throw new SpecError(`${nameSource(root, file)} cannot be read (${error.code}). Name an existing file.`)
  })
  return { source: nameSource(root, file), sha256: hashPages(pages), page: pages[0]?.value, pages }
}

async function bundleReferences(
  root: string,
  file: string,
  pages: readonly SourcePage[],
  dereference: boolean,
): Promise<Document> {
  const config = await createConfig({})
  const { bundle: document, problems } = await bundle({
    ref: file,
    config,
    dereference,
    externalRefResolver: new PageResolver(pages),
  }).catch((error: Error) => {
    if (!/circular/i.test(error.message)) throw error
    throw new SpecError(`${nameSource(root, file)}: a $ref leads to itself. Let it lead to a schema.`)
  })
  refuse(root, pages, problems)
  return document.parsed as Document
}

function errorsAmong(problems: readonly NormalizedProblem[]): readonly NormalizedProblem[] {
  return problems.filter(({ severity }) => severity === 'error')
}

function refuse(root: string, pages: readonly SourcePage[], problems: readonly NormalizedProblem[]): void {
  const [first, ...more] = errorsAmong(problems)
  if (first === undefined) return
  const messages = [first, ...more].map((problem) => explain(root, pages, problem)).filter((text) => text !== '')
  throw new SpecError([...new Set(messages)].join('\n') || `${pages[0]?.source}: ${first.message}`)
}

/** Nothing for a reference to something that is there and cannot be used for a reason that is told elsewhere. */
function explain(root: string, pages: readonly SourcePage[], problem: NormalizedProblem): string {
  const { location, message, ruleId, suggest } = problem
  const [at] = location
  const file = at?.source.absoluteRef ?? ''
  const page = pages.find((other) => other.file === file)
  if (page === undefined || at?.pointer === undefined) return `${nameSource(root, file)}: ${message}`
  const path = toPath(at.pointer).filter((step, index, steps) => step !== '$ref' || index < steps.length - 1)
  if (ruleId === 'struct')
    return `${page.locate(path)}: ${endSentence(message.trim())} ${suggest[0] ? `Did you mean ${suggest[0]}?` : 'Correct it.'}`
  const reference = partOf(page.value, [...path, '$ref'])
  if (typeof reference !== 'string') return `${page.locate(path)}: ${message}`
  if (reference.startsWith('#/') && partOf(page.value, toPath(reference)) !== undefined) return ''
  return `${page.locate([...path, '$ref'])}: the $ref ${JSON.stringify(reference)} leads nowhere. Define what it names, or correct the name.`
}

function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** The steps of a JSON pointer, with or without its `#`. */
export function toPath(pointer: string): readonly string[] {
  const steps = pointer.replace(/^#?\/?/, '').split('/')
  return steps.filter((step) => step !== '').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function partOf(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined),
    value,
  )
}

/** A file and the pages that it refers to, itself first. Throws when the file itself cannot be read. */
async function readPages(root: string, file: string): Promise<readonly SourcePage[]> {
  const pages = new Map<string, SourcePage>()
  const collect = async (path: string, text: string): Promise<void> => {
    const page = parsePage(nameSource(root, path), path, text)
    pages.set(path, page)
    for (const reference of referencedPages(page.value)) {
      const other = resolve(dirname(path), reference)
      if (pages.has(other)) continue
      // One that is missing is a reference into nothing, which the bundler finds.
      const content = await readFile(other, 'utf8').catch(() => undefined)
      if (content !== undefined) await collect(other, content)
    }
  }
  await collect(file, await readFile(file, 'utf8'))
  return [...pages.values()]
}

/** Hashes a document and the pages it refers to, in a stable order. */
function hashPages(pages: readonly SourcePage[]): string {
  const hash = createHash('sha256')
  for (const { text } of pages.toSorted((a, b) => (a.file < b.file ? -1 : 1))) hash.update(text)
  return hash.digest('hex')
}

/** The files that a document's `$ref`s name, as they are written. */
function referencedPages(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => {
    if (key !== '$ref' || typeof child !== 'string') return referencedPages(child)
    const [page = ''] = child.split('#')
    return page === '' ? [] : [page]
  })
}
