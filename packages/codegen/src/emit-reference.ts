import type { Code, Never } from './document.ts'
import type { CatalogueEntry } from './emit-errors.ts'
import { readFields } from './emit-fields.ts'
import type { Spec } from './load-spec.ts'
import { type Operation, readOperations } from './operation.ts'
import { readStreams, type Stream } from './stream.ts'

/** The reference page of one API: operations with limits and codes. */
export function emitReference(spec: Spec, catalogue: readonly CatalogueEntry[]): string {
  const operations = readOperations(spec)
  return [
    `# ${spec.raw.info.title}`,
    `Version ${spec.raw.info.version}. The contract itself: [\`${spec.source}\`](../../${spec.source}).`,
    spec.api === 'control' ? ownTable(operations) : vendorTable(operations),
    '## Any operation',
    codeTable(catalogue, spec.raw['x-errors'] ?? []),
    neverList(spec.raw['x-never'] ?? []),
    ...operations.flatMap((operation) => operationSection(operation, catalogue)),
    ...readStreams(spec).flatMap((stream) => streamSection(stream, catalogue)),
    '',
  ].join('\n\n')
}

/** The reference page of the profile fields. */
export function emitFieldReference(page: unknown): string {
  const { rows, customPrefix, customMaxBytes } = readFields(page)
  const lines = rows.map((row) => [
    `\`${row.tag}\``,
    `\`${row.property}\``,
    row.type,
    row.values?.map((value) => `\`${value}\``).join(', ') ??
      (row.maxBytes === undefined ? `${row.minimum} to ${row.maximum}` : `${row.maxBytes} bytes`),
    row.unset === '' ? 'empty' : `\`${row.unset}\``,
    row.description,
  ])
  return `# Profile fields

${table(['tag', "browser SDK's property", 'type', 'value', 'unset reads as', ''], lines)}

A custom field's tag is \`${customPrefix}\` and a key that the app has declared; its value is text of at most ${customMaxBytes} bytes.
Bytes are counted in UTF-8.
`
}

function vendorTable(operations: readonly Operation[]): string {
  return table(
    ['operation', 'call', 'at most', 'per call', 'what it does'],
    operations.map(({ id, method, path, rateLimit, batch, summary, page }) => [
      `[\`${id}\`](#${id.toLowerCase()})`,
      `\`${method} ${path}\``,
      rateLimit === undefined
        ? ''
        : `${rateLimit.calls} per ${rateLimit.seconds === 1 ? 'second' : `${rateLimit.seconds} s`}`,
      Object.entries(batch)
        .map(([name, limit]) => `${limit} \`${name}\``)
        .join(', '),
      `${summary} [Vendor page](${page})`,
    ]),
  )
}

function ownTable(operations: readonly Operation[]): string {
  return table(
    ['operation', 'call', 'takes', 'answers', 'what it does'],
    operations.map((operation) => {
      const { id, method, path, parameters, input, takesLines, output, answersLines, summary } = operation
      const query = parameters.filter(({ in: place }) => place === 'query').map(({ name }) => `\`?${name}\``)
      const body = input === undefined ? [] : [`\`${input.name}\`${takesLines ? ', one a line' : ''}`]
      return [
        `[\`${id}\`](#${id.toLowerCase()})`,
        `\`${method} ${path}\``,
        [...query, ...body].join(' '),
        `\`${output.name}\`${answersLines ? ', one a line' : ''}`,
        summary,
      ]
    }),
  )
}

function operationSection(
  { id, errors, never, extensions }: Operation,
  catalogue: readonly CatalogueEntry[],
): string[] {
  return [
    `## ${id}`,
    extensions.description?.trim() ?? '',
    errors.length === 0 ? 'No codes of its own.' : codeTable(catalogue, errors),
    neverList(never),
  ].filter((part) => part !== '')
}

function streamSection(stream: Stream, catalogue: readonly CatalogueEntry[]): string[] {
  const { id, method, path, summary, description, events, errors } = stream
  return [
    `## ${id}`,
    `\`${method} ${path}\`: ${summary}`,
    description,
    `Events: ${events.map((name) => `\`${name}\``).join(', ')}.`,
    codeTable(catalogue, errors),
  ]
}

function codeTable(catalogue: readonly CatalogueEntry[], codes: readonly Code[]): string {
  const rows = codes.map((code) => {
    const entry = catalogue.find((candidate) => candidate.code === code)
    return [`${code}`, entry?.meaning ?? '', entry?.hint ?? '']
  })
  return table(['code', 'means', 'what to do'], rows)
}

function neverList(never: readonly Never[]): string {
  if (never.length === 0) return ''
  return [
    'Documented by the vendor, never answered here but by a fault rule:',
    '',
    ...never.map(({ codes, why }) => `- ${codes.join(', ')}: ${why}`),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
