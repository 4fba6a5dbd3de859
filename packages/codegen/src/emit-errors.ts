import type { Code } from './document.ts'
import { type Page, type Spec, SpecError, whereCode, whereIs } from './load-spec.ts'

// What callers handle in a way of its own. Every kind becomes an error class of the adapters.
const errorKinds = ['account-not-found', 'authentication', 'permission', 'rate-limit', 'invalid-value'] as const

/** One line of an error catalogue in `specs/shared/`. */
export interface CatalogueEntry {
  readonly code: Code
  readonly meaning: string
  readonly hint: string
  readonly name?: string
  readonly info?: string
  readonly kind?: (typeof errorKinds)[number]
  readonly retryable?: boolean
  readonly status?: number
}

/** Checks a catalogue page and returns its entries. */
export function readCatalogue(catalogue: Pick<Page, 'source' | 'page' | 'pages'>): readonly CatalogueEntry[] {
  const { page } = catalogue
  if (!Array.isArray(page))
    throw new SpecError(`${whereIs(catalogue, [])}: this is no catalogue. Write a list of { code, meaning, hint }.`)
  const seen = new Set<Code>()
  for (const [index, entry] of (page as readonly CatalogueEntry[]).entries()) {
    const source = whereIs(catalogue, [index])
    for (const key of ['code', 'meaning', 'hint'] as const) {
      if (!entry?.[key]) throw new SpecError(`${source}: ${entry?.code ?? 'an entry'} has no ${key}. Add it.`)
    }
    if (entry.kind !== undefined && !errorKinds.includes(entry.kind))
      throw new SpecError(`${source}: ${entry.code} has the kind ${entry.kind}. Use one of ${errorKinds.join(', ')}.`)
    if (seen.has(entry.code)) throw new SpecError(`${source}: ${entry.code} is there twice. Remove one.`)
    seen.add(entry.code)
  }
  return page
}

/** Refuses a code that a spec uses and the catalogue lacks; `mend` says which catalogue that is, and what to do. */
export function requireCodes(
  spec: Pick<Spec, 'source' | 'pages' | 'overlaidBy'>,
  catalogue: readonly CatalogueEntry[],
  used: readonly Code[],
  mend: string,
): void {
  const known = new Set(catalogue.map(({ code }) => code))
  const unknown = used.find((code) => !known.has(code))
  if (unknown !== undefined)
    throw new SpecError(`${whereCode(spec, unknown)}: the error code ${unknown} is not in ${mend}`)
}

/** A catalogue as a table by code. */
export function emitErrors(name: string, catalogue: readonly CatalogueEntry[]): string {
  const lines = catalogue.map(
    ({ code, retryable = false, ...rest }) => `  ${JSON.stringify(code)}: ${JSON.stringify({ ...rest, retryable })},`,
  )
  return `/** Error codes: what each means, what to do about it, whether the same request may succeed later. */
export const ${name} = {
${lines.join('\n')}
} as const
`
}
