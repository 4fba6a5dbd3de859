import type { Code, Content, Never, OperationObject, RateLimit, Schema, Violations } from './document.ts'
import { listOperations } from './list-operations.ts'
import { type Spec, SpecError, whereIs } from './load-spec.ts'
import { type Parameter, withParameters } from './parameter.ts'
import type { PartPath } from './source-page.ts'
import { isStream, rateLimitOf } from './stream.ts'

/** One operation of a spec, with everything the emitters need in one place. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  /** The vendor's page; none of an operation of our own. */
  readonly page: string | undefined
  readonly idempotent: boolean
  /** None of an operation of our own. */
  readonly rateLimit: RateLimit | undefined
  /** Codes the operation itself answers, without the ones of the API's gateway. */
  readonly errors: readonly Code[]
  readonly never: readonly Never[]
  readonly violations: Violations
  /** What stands in the path and the query and is part of the input. */
  readonly parameters: readonly Parameter[]
  /** The request body's schema and its name in `components/schemas`. */
  readonly input: NamedSchema | undefined
  /** What a call is validated by as a whole: the body, unless that is lines, and the parameters. */
  readonly validated: Schema | undefined
  /** Whether the request's body is lines of JSON, each with the schema of `input`. */
  readonly takesLines: boolean
  /** The schema and name of what a successful call answers. */
  readonly output: NamedSchema
  /** Whether the answer is lines of JSON, each with the schema of `output`. */
  readonly answersLines: boolean
  /** The whole answer's schema, failure included. */
  readonly answer: Schema
  /** The fields that every failure has; none where failures are not part of the answer for 200. */
  readonly failure: readonly string[]
  /** The operation as written, for extensions that only some operations have. */
  readonly extensions: OperationObject
  /** Largest number of items, by the array property that has one. */
  readonly batch: Readonly<Record<string, number>>
}

export interface NamedSchema {
  readonly name: string
  readonly schema: Schema
}

/** Lists a spec's operations in the order they are written, and refuses one that lacks a fact. */
export function readOperations(spec: Spec): readonly Operation[] {
  refuseWrong(spec)
  const operations = listOperations(spec.resolved.paths).flatMap(({ path, method, operation: resolved }) => {
    const raw = spec.raw.paths?.[path]?.[method]
    if (raw === undefined)
      throw new SpecError(
        `${whereIs(spec, ['paths', path])}: the operations of ${path} are in another file. Write them here.`,
      )
    return isStream(resolved) ? [] : [readOperation(spec, path, method, raw, resolved)]
  })
  refuseDoubles(spec)
  return operations
}

/** Limits and codes become tables as they are, of operations that answer with events, too. */
function refuseWrong(spec: Spec): void {
  refuseDoubleCodes(spec, ['x-errors'], 'x-errors', spec.raw['x-errors'])
  for (const { path, method, operation } of listOperations(spec.raw.paths)) {
    const { operationId, 'x-errors': codes, 'x-rate-limit': limit } = operation
    const name = operationId ?? `${method} ${path}`
    const place = ['paths', path, method]
    refuseDoubleCodes(spec, [...place, 'x-errors'], `x-errors of ${name}`, codes)
    if (limit != null) refuseWrongLimit(spec, [...place, 'x-rate-limit'], `x-rate-limit of ${name}`, limit)
  }
}

function refuseDoubleCodes(spec: Spec, place: PartPath, name: string, codes: unknown): void {
  if (!Array.isArray(codes)) return
  const index = codes.findIndex((code, index) => codes.indexOf(code) < index)
  if (index >= 0)
    throw new SpecError(`${whereIs(spec, [...place, index])}: ${name} has the code ${codes[index]} twice. Remove one.`)
}

function refuseWrongLimit(spec: Spec, place: PartPath, name: string, limit: RateLimit): void {
  for (const key of ['calls', 'seconds'] as const) {
    const value: unknown = limit[key]
    if (!Number.isInteger(value) || Number(value) <= 0)
      throw new SpecError(
        `${whereIs(spec, [...place, key])}: ${key} in ${name} is ${JSON.stringify(value) ?? 'missing'}. Give it a whole number above 0.`,
      )
  }
  if (!['number', 'string'].includes(typeof limit.error))
    throw new SpecError(`${whereIs(spec, place)}: error in ${name} is missing. Give it the code for one call too many.`)
}

/** An operation's name is a key of every table, whether it answers once or with events. */
function refuseDoubles(spec: Spec): void {
  const seen = new Map<string, string>()
  for (const { path, method, operation } of listOperations(spec.raw.paths)) {
    const { operationId: id } = operation
    if (id === undefined) continue
    const place = whereIs(spec, ['paths', path, method, 'operationId'])
    const first = seen.get(id)
    if (first !== undefined)
      throw new SpecError(`${place}: operationId ${id} is used twice, first at ${first}. Rename one of them.`)
    seen.set(id, place)
  }
}

function readOperation(
  spec: Spec,
  path: string,
  method: string,
  raw: OperationObject,
  resolved: OperationObject,
): Operation {
  const where = `${whereIs(spec, ['paths', path, method])}: ${raw.operationId ?? `${method} ${path}`}`
  const missing: string[] = []
  // Everything that is missing is told at once, below.
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) missing.push(what)
    return value as T
  }
  const id = need(raw.operationId, 'operationId')
  if (!/^[A-Za-z_]\w*$/.test(id))
    throw new SpecError(`${where} cannot be called as a function. Use letters, digits and _ in its operationId.`)
  const errors = need(listOf(raw['x-errors']), 'list of codes in x-errors')
  const never = need(listOf(raw['x-never'] ?? []), 'list of { codes, why } in x-never')
  // The service's own controls have neither a page of the vendor's nor a limit.
  const ofVendor = <T>(value: T | undefined, what: string): T | undefined =>
    spec.api === 'control' ? undefined : need(value, what)
  const input = bodyOf(resolved.requestBody?.content)
  const takesLines = hasLines(resolved.requestBody?.content)
  // The vendor's own parameters are read by its gateways.
  const parameters = spec.api === 'control' ? (resolved.parameters ?? []) : []
  for (const { name } of parameters) {
    if (!takesLines && input?.properties && Object.hasOwn(input.properties, name))
      throw new SpecError(`${where}: ${name} is a parameter and a property of the body. Rename one of them.`)
  }
  const body = takesLines ? undefined : input
  const answers = resolved.responses?.['200']?.content
  const answer = need(bodyOf(answers), 'answer for 200')
  const output = answer && successOf(answer)
  const outputName = refName(successOf(bodyOf(raw.responses?.['200']?.content)))
  const violations = { ...spec.raw['x-violations'], ...raw['x-violations'] }
  const operation: Operation = {
    id,
    method: method.toUpperCase(),
    path: path.replace(/#.*/, ''),
    summary: need(raw.summary, 'summary'),
    page: ofVendor(raw.externalDocs?.url, 'externalDocs.url (the vendor page)'),
    idempotent: need(raw['x-idempotent'], 'x-idempotent'),
    rateLimit: ofVendor(rateLimitOf(raw), 'x-rate-limit: { calls, seconds, error }'),
    errors,
    never,
    violations: need(violations.default === undefined ? undefined : violations, 'x-violations.default'),
    parameters,
    takesLines,
    validated: parameters.length === 0 ? body : withParameters(body, parameters),
    answersLines: hasLines(answers),
    input: input && { name: need(refName(bodyOf(raw.requestBody?.content)), 'named request schema'), schema: input },
    // Without an answer there is none to name.
    output: { name: need(output ? outputName : '', 'named answer schema'), schema: output },
    answer,
    failure: requiredOf(answer && answerOf(answer).oneOf?.[1]),
    extensions: raw,
    batch: spec.api === 'control' ? {} : readBatch(input),
  }
  refuseMissing(where, missing)
  return operation
}

/** Refuses an operation that lacks something; every thing it lacks is named. */
export function refuseMissing(where: string, missing: readonly string[]): void {
  if (missing.length === 0) return
  const mend = missing.length === 1 ? 'Add it' : 'Add them'
  throw new SpecError(`${where} has no ${missing.join(', no ')}. ${mend}; see CONTRIBUTING.md, "Add an operation".`)
}

function listOf<T>(value: readonly T[] | undefined): readonly T[] | undefined {
  return Array.isArray(value) ? value : undefined
}

const lines = 'application/x-ndjson'

function bodyOf(content: Content | undefined): Schema | undefined {
  return (content?.['application/json'] ?? content?.[lines])?.schema
}

function hasLines(content: Content | undefined): boolean {
  return content?.[lines] !== undefined
}

/** What an answer is, without LCIC's `Response` around it. */
function answerOf(answer: Schema): Schema {
  return answer.properties?.Response ?? answer
}

/** Of an answer's two branches the first is the success. */
function successOf(answer: Schema): Schema
function successOf(answer: Schema | undefined): Schema | undefined
function successOf(answer: Schema | undefined): Schema | undefined {
  return answer && (answerOf(answer).oneOf?.[0] ?? answerOf(answer))
}

function requiredOf(schema: Schema | undefined): readonly string[] {
  return [...(schema?.required ?? []), ...(schema?.allOf ?? []).flatMap(requiredOf)]
}

function refName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').at(-1)
}

function readBatch(input: Schema | undefined, path = ''): Record<string, number> {
  const limits = Object.entries(input?.properties ?? {}).flatMap(([name, { maxItems, items }]) => [
    ...(maxItems === undefined ? [] : [[path + name, maxItems] as const]),
    ...Object.entries(readBatch(items, `${path + name}.`)),
  ])
  return Object.fromEntries(limits)
}
