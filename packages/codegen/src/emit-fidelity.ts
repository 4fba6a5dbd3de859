import type { Code, Never } from './document.ts'
import type { Citations } from './find-citations.ts'
import type { Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import type { Requirement, RequirementGroup } from './read-requirements.ts'

/** One API with its requirements. */
export interface FidelityChapter {
  readonly spec: Spec
  readonly groups: readonly RequirementGroup[]
}

const errorTest = 'packages/service/src/error-codes.test.ts'

/** The page that says of each documented behaviour whether it is reproduced, chosen or not reproduced, and why. */
export function emitFidelity(chapters: readonly FidelityChapter[], citations: Citations): string {
  const all = chapters.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
  const count = (test: (line: Requirement) => boolean) => String(all.filter(test).length)
  return [
    '# Fidelity',
    'What the vendor documents, line by line, and what the service does about it. A line is **reproduced** and has a test; or the documents leave it open, then it was **chosen**, with a test and a number in [PROVENANCE.md](../specs/PROVENANCE.md); or it is **not reproduced**, for a reason.',
    table(
      ['reproduced', 'chosen', 'not reproduced'],
      [
        [
          count(({ chosen, not }) => chosen === undefined && not === undefined),
          count(({ chosen }) => chosen !== undefined),
          count(({ not }) => not !== undefined),
        ],
      ],
    ),
    `Error codes are listed with each operation. Every one has a request that is answered with it, in the cases of [${errorTest}](../${errorTest}), or a reason never to be answered.`,
    ...chapters.flatMap((chapter) => emitChapter(chapter, citations)),
    '',
  ].join('\n\n')
}

function emitChapter({ spec, groups }: FidelityChapter, citations: Citations): readonly string[] {
  const operations = readOperations(spec)
  const topics = groups.filter(({ name }) => operations.every(({ id }) => id !== name))
  return [
    `## ${spec.raw.info.title}`,
    ...topics.flatMap((group) => [`### ${group.about}`, lineTable(group, citations)]),
    codes('Any operation answers', spec.raw['x-errors'] ?? [], spec.raw['x-never'] ?? []),
    ...operations.flatMap(({ id, errors, never }) => {
      const group = groups.find(({ name }) => name === id)
      return [`### ${id}`, ...(group ? [lineTable(group, citations)] : []), codes('It answers', errors, never)]
    }),
  ]
}

function lineTable({ lines }: RequirementGroup, citations: Citations): string {
  const rows = lines.map((line) => [line.what, verdict(line, citations), line.source])
  return table(['documented', 'here', 'source'], rows)
}

function verdict({ id, chosen, not }: Requirement, { files }: Citations): string {
  if (not !== undefined) return `not reproduced: ${not}`
  const tests = (files.get(id) ?? []).map((path) => `[${path.split('/').at(-1)}](../${path})`).join(', ')
  return chosen === undefined ? `reproduced: ${tests}` : `choice ${chosen}: ${tests}`
}

function codes(who: string, errors: readonly Code[], never: readonly Never[]): string {
  const answered = errors.length === 0 ? `${who} no codes of its own.` : `${who} ${errors.join(', ')}.`
  const reasons = never.map((entry) => `- never ${entry.codes.join(', ')}: ${entry.why}`)
  return [answered, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
