import type { Schema } from './document.ts'
import { type Spec, SpecError, whereIs } from './load-spec.ts'
import { type Operation, readOperations } from './operation.ts'
import { parametersType } from './parameter.ts'
import { pascalCase } from './pascal-case.ts'
import { readStreams, type Stream } from './stream.ts'

/** The table of one API's operations, and one named signature for each: cheaper to check than inference from a path. */
export function emitOperations(spec: Spec): string {
  const operations = readOperations(spec)
  const Api = pascalCase(spec.api)
  return `import type { components } from './${spec.api}.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the ${spec.api} API takes and answers. */
export interface ${Api}Operations {
${operations.map(signature).join('\n')}
}

/** The ${spec.api} API's own settings. */
export const ${spec.api}Settings = ${literal(extensionsOf(spec.raw))} as const

/** The ${spec.api} API's operations: where they are, how often they may be called, how many items they take. */
export const ${spec.api}Operations = {
${operations.map((operation) => entry(spec, operation)).join('\n')}
} as const
${spec.api === 'web' ? callTable(spec, operations) : ''}${streamTable(spec)}
/** Where the ${spec.api} API is, by the place's name. */
export const ${spec.api}Servers = ${literal(serversOf(spec))} as const

${spec.api === 'control' ? '' : pageTable(spec, operations)}/** Codes that the ${spec.api} gateway may answer to any operation. */
export const ${spec.api}GatewayErrors = ${literal(spec.raw['x-errors'] ?? [])} as const
`
}

function pageTable({ api }: Spec, operations: readonly Operation[]): string {
  return `/** The vendor's page of each operation of the ${api} API. */
export const ${api}Pages = ${literal(Object.fromEntries(operations.map(({ id, page }) => [id, page])))} as const

`
}

function serversOf(spec: Spec): Record<string, string> {
  const servers = (spec.raw.servers ?? []).map(({ url, description }, index) => {
    if (description === undefined)
      throw new SpecError(`${whereIs(spec, ['servers', index])}: the server ${url} has no description. Name its place.`)
    return [description.toLowerCase().replaceAll(' ', '-'), url]
  })
  return Object.fromEntries(servers)
}

function signature(operation: Operation): string {
  const { id, summary, page, output, answersLines } = operation
  const answer = `Schemas['${output.name}']`
  return `  /** ${summary}${page === undefined ? '' : ` See ${page}`} */
  ${id}: { input: ${inputType(operation)}; output: ${answersLines ? `AsyncIterable<${answer}>` : answer} }`
}

function inputType({ input, parameters, takesLines }: Operation): string {
  const parts = parameters.length === 0 ? [] : [parametersType(parameters)]
  if (input !== undefined) {
    const body = `Schemas['${input.name}']`
    parts.push(takesLines ? `{ lines: Iterable<${body}> | AsyncIterable<${body}> }` : body)
  }
  return parts.join(' & ') || 'undefined'
}

function entry(spec: Spec, operation: Operation): string {
  const { id, method, path, idempotent, rateLimit, batch, errors, failure, input, extensions } = operation
  const own = spec.api === 'control' ? ownSettings(operation) : { rateLimit, batch }
  const failures = spec.api === 'control' ? { errors } : { errors, failure }
  const shape = spec.raw['x-tc-forms'] === undefined ? undefined : shapeOf(input?.schema)
  return `  ${id}: ${literal({ id, method, path, idempotent, ...own, ...failures, shape, ...extensionsOf(extensions) })},`
}

/** What the service's own controls have beside the vendor's kinds of settings. */
function ownSettings({ parameters, input, takesLines, answersLines }: Operation): object {
  return {
    parameters: parameters.map(({ name, in: place, schema }) => ({ name, in: place, type: schema.type })),
    takes: input === undefined ? 'nothing' : takesLines ? 'lines' : 'json',
    answers: answersLines ? 'lines' : 'json',
  }
}

/** Extensions that have a place of their own in the tables. */
const placed = new Set(['x-errors', 'x-never', 'x-violations', 'x-rate-limit', 'x-idempotent', 'x-tc-action'])

/** All other extensions, under camel-case names: settings of the API or of one operation. */
function extensionsOf(node: object): Record<string, unknown> {
  const own = Object.entries(node).filter(([key]) => key.startsWith('x-') && !placed.has(key))
  return Object.fromEntries(own.map(([key, value]) => [camelCase(key.slice(2)), value]))
}

/** The part of the table that pages need: they pay for every byte. */
function callTable(spec: Spec, operations: readonly Operation[]): string {
  const calls = operations.map(({ id, method, path, idempotent, batch }) => {
    return `  ${id}: ${literal({ id, method, path, idempotent, ...(Object.keys(batch).length > 0 && { batch }) })},`
  })
  return `
/** What it takes to call the ${spec.api} API's operations, and nothing else. */
export const ${spec.api}Calls = {
${calls.join('\n')}
} as const
`
}

function streamTable(spec: Spec): string {
  const streams = readStreams(spec)
  if (streams.length === 0) return ''
  const lines = streams.map(({ id, method, path, rateLimit, batch, errors, events, extensions }) => {
    return `  ${id}: ${literal({ id, method, path, rateLimit, batch, errors, events, ...extensionsOf(extensions) })},`
  })
  return `
/** The ${spec.api} API's streams of events: where they are, what they tell, what bounds them. */
export const ${spec.api}Streams = {
${lines.join('\n')}
} as const

/** What it takes to read the ${spec.api} API's streams of events, and nothing else. */
export const ${spec.api}StreamCalls = {
${streams.map(streamCall).join('\n')}
} as const
`
}

/** The part of a stream's entry that pages need. Reading twice does no harm. */
function streamCall({ id, method, path, batch, extensions }: Stream): string {
  const { heartbeatMs, retryMs } = extensionsOf(extensions)
  return `  ${id}: ${literal({ id, method, path, idempotent: true, batch, heartbeatMs, retryMs })},`
}

/** What types the parameters have, for request forms that carry nothing but text. */
function shapeOf(schema: Schema | undefined): unknown {
  if (schema?.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, child]) => [name, shapeOf(child)]))
  if (schema?.items) return [shapeOf(schema.items)]
  return schema?.type
}

function literal(value: unknown): string {
  return JSON.stringify(value)
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
