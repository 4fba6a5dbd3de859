import type { CatalogueEntry } from './emit-errors.ts'
import { readFields } from './emit-fields.ts'
import type { Spec } from './load-spec.ts'
import { type Operation, readOperations } from './operation.ts'
import { readStreams } from './stream.ts'

/** One API with the catalogue of its codes. */
export interface SummaryChapter {
  readonly spec: Spec
  readonly errors: readonly CatalogueEntry[]
}

/** Everything that callers can notice of the generated tables, one line each: what a review has to look at. */
export function emitSummary(chapters: readonly SummaryChapter[], fieldsPage: unknown): string {
  return [
    '# Summary of the contracts',
    'What the generated tables say, one line for each operation, field and code. A change of a spec that callers can notice changes a line here.',
    ...chapters.flatMap(emitChapter),
    ...emitFieldLines(fieldsPage),
    ...emitCatalogues(chapters),
    '',
  ].join('\n\n')
}

function emitChapter({ spec }: SummaryChapter): readonly string[] {
  const operations = readOperations(spec)
  const streams = readStreams(spec)
  const settings = Object.entries(spec.raw).filter(([key]) => key.startsWith('x-max-'))
  const limits = settings.map(([key, value]) => `${key.slice(2)} ${String(value)}`)
  const size = `${operations.length} operations${streams.length === 0 ? '' : `, ${streams.length} streams`}`
  return [
    `## ${spec.api}`,
    `${[size, ...limits].join('; ')}. Any operation answers ${(spec.raw['x-errors'] ?? []).join(', ') || 'no codes'}.`,
    [
      ...operations.map(operationLine),
      ...streams.map(({ id, method, path, events }) => `- \`${id}\` ${method} ${path}: events ${events.join(', ')}`),
    ].join('\n'),
  ]
}

function operationLine({ id, method, path, rateLimit, batch, errors, input, output }: Operation): string {
  const parts = [
    `${input?.name ?? 'nothing'} → ${output.name}`,
    ...(rateLimit === undefined ? [] : [`${rateLimit.calls} per ${rateLimit.seconds} s`]),
    ...Object.entries(batch).map(([name, limit]) => `${limit} ${name}`),
    errors.length === 0 ? 'no codes' : `codes ${errors.join(' ')}`,
  ]
  return `- \`${id}\` ${method} ${path}: ${parts.join('; ')}`
}

function emitFieldLines(page: unknown): readonly string[] {
  const { rows, customPrefix, customKeyPattern, customMaxBytes } = readFields(page)
  const lines = rows.map(({ tag, property, type, maxBytes, minimum, maximum, values, read, write }) => {
    const bound = values?.join(' ') ?? (maxBytes === undefined ? `${minimum} to ${maximum}` : `${maxBytes} bytes`)
    return `- \`${tag}\` ${property}: ${type}, ${bound}; read by ${read.join(' ')}; written by ${write.join(' ')}`
  })
  const custom = `- \`${customPrefix}…\`: ${customMaxBytes} bytes; key ${customKeyPattern}`
  return [`## Profile fields`, `${rows.length} fields.`, [...lines, custom].join('\n')]
}

function emitCatalogues(chapters: readonly SummaryChapter[]): readonly string[] {
  const catalogues = new Map(chapters.map(({ spec, errors }) => [errors, spec.api] as const).toReversed())
  return [...catalogues].toReversed().flatMap(([errors, api]) => {
    const lines = errors.map(({ code, kind, retryable }) => {
      const notes = [...(kind === undefined ? [] : [kind]), ...(retryable ? ['retryable'] : [])]
      return `- ${code}${notes.length === 0 ? '' : `: ${notes.join(', ')}`}`
    })
    return [`## Codes of ${api}`, `${errors.length} codes.`, lines.join('\n')]
  })
}
