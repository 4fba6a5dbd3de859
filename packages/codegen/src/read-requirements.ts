import { type Page, type Spec, SpecError } from './load-spec.ts'
import { readOperations } from './operation.ts'

/** One thing that the vendor documents, or that was chosen where the documents are silent. */
export interface Requirement {
  /** `API.GROUP.LINE`: what tests cite. */
  readonly id: string
  readonly what: string
  /** The vendor's page, or what else says so. */
  readonly source: string
  /** The number in PROVENANCE.md, where it was chosen. */
  readonly chosen: number | undefined
  /** Why it is not reproduced. */
  readonly not: string | undefined
}

/** The lines of one operation, or of one topic of an API. */
export interface RequirementGroup {
  readonly name: string
  /** A heading; the operation's name where it is one. */
  readonly about: string
  readonly lines: readonly Requirement[]
}

const groupKeys = new Set(['group', 'about', 'source', 'lines'])
const lineKeys = new Set(['what', 'source', 'chosen', 'not'])

/** Reads `specs/requirements/API.yaml`. Throws a SpecError that names the line which is not as it should be. */
export function readRequirements({ source: file, page }: Page, spec: Spec): readonly RequirementGroup[] {
  const pages = new Map(readOperations(spec).map(({ id, page: url }) => [id, url]))
  const refuse = (where: string, what: string): never => {
    throw new SpecError(`${file}: ${where} ${what}.`)
  }
  const textOf = (value: unknown, where: string, what: string): string =>
    typeof value === 'string' && value !== '' ? value : refuse(where, `has no ${what}`)

  function readLine(id: string, written: unknown, ownSource: string | undefined): Requirement {
    const line = typeof written === 'string' ? { what: written } : recordOf(written)
    const stray = Object.keys(line).find((key) => !lineKeys.has(key))
    if (stray !== undefined) refuse(id, `has ${stray}, which means nothing`)
    const { chosen, not } = line
    if (chosen !== undefined && typeof chosen !== 'number') refuse(id, 'has a choice that is no number')
    if (not !== undefined) textOf(not, id, 'reason')
    if (chosen !== undefined && not !== undefined) refuse(id, 'is both chosen and not reproduced')
    return {
      id,
      what: textOf(line.what, id, 'sentence'),
      source: textOf(line.source ?? ownSource, id, 'source'),
      chosen: chosen as number | undefined,
      not: not as string | undefined,
    }
  }

  const seen = new Set<string>()
  return (Array.isArray(page) ? page : refuse('the page', 'is no list of groups')).map((written: unknown) => {
    const group = recordOf(written)
    const name = textOf(group.group, 'a group', 'name')
    const stray = Object.keys(group).find((key) => !groupKeys.has(key))
    if (stray !== undefined) refuse(name, `has ${stray}, which means nothing`)
    if (seen.has(name)) refuse(name, 'is there twice')
    seen.add(name)
    const url = pages.get(name)
    const ownSource = url === undefined ? group.source : `[vendor page](${url})`
    return {
      name,
      about: url === undefined ? textOf(group.about, name, 'heading, and is no operation') : name,
      lines: Object.entries(recordOf(group.lines)).map(([line, value]) =>
        readLine(`${spec.api}.${name}.${line}`, value, ownSource as string | undefined),
      ),
    }
  })
}

/** The numbers of the choices in PROVENANCE.md. */
export function readChoices(provenance: string): ReadonlySet<number> {
  return new Set(Array.from(provenance.matchAll(/^(\d+)\. /gm), ([, number]) => Number(number)))
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
