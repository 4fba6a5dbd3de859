import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { bundle, createConfig, formatProblems, getTotals } from '@redocly/openapi-core'
import { parse } from 'yaml'
import type { Document } from './document.ts'

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
}

/** A file that is data and no OpenAPI document. */
export interface Page extends Source {
  readonly page: unknown
}

/** A spec that cannot be used; the message says where, what is wrong and how to mend it. */
export class SpecError extends Error {
  override readonly name: string = 'SpecError'
}

/** Reads `specs/API/openapi.yaml` and everything it refers to. */
export async function loadSpec(root: string, api: string): Promise<Spec> {
  const file = join(root, 'specs', api, 'openapi.yaml')
  const source = relative(root, file)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SpecError(`${source} cannot be read. Every API needs a folder in specs/ with an openapi.yaml.`)
  })
  return {
    api,
    source,
    file,
    sha256: await hashSources(file),
    raw: parse(text),
    resolved: await bundleReferences(file, source, true),
  }
}

/** Reads `specs/API/openapi.yaml` as one document: what other pages define are components of its own. */
export async function loadBundledSpec(root: string, api: string): Promise<Document> {
  const file = join(root, 'specs', api, 'openapi.yaml')
  return bundleReferences(file, relative(root, file), false)
}

/** Reads one of the pages in `specs/shared/`. */
export function loadSharedPage(root: string, name: string): Promise<Page> {
  return loadPage(root, `specs/shared/${name}.yaml`)
}

/** Reads a page of YAML by its path from the project's root. */
export async function loadPage(root: string, path: string): Promise<Page> {
  const file = join(root, path)
  return { source: relative(root, file), sha256: await hashSources(file), page: parse(await readFile(file, 'utf8')) }
}

async function bundleReferences(file: string, source: string, dereference: boolean): Promise<Document> {
  const { bundle: document, problems } = await bundle({ ref: file, config: await createConfig({}), dereference })
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    formatProblems(errors, { format: 'codeframe', totals: getTotals(errors), version: '', maxProblems: 20 })
    throw new SpecError(`${source} has unresolved references (listed above). Mend them and run pnpm generate again.`)
  }
  return document.parsed as Document
}

/** Hashes the document and every page it refers to, in a stable order. */
async function hashSources(file: string): Promise<string> {
  const sources = new Map<string, string>()
  const collect = async (path: string): Promise<void> => {
    if (sources.has(path)) return
    const text = await readFile(path, 'utf8').catch(() => '')
    sources.set(path, text)
    for (const page of referencedPages(parse(text))) await collect(resolve(dirname(path), page))
  }
  await collect(file)
  const hash = createHash('sha256')
  for (const path of [...sources.keys()].sort()) hash.update(sources.get(path) ?? '')
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
