import { isDeepStrictEqual } from 'node:util'
import { diffNumbers } from './diff-numbers.ts'
import { type Difference, type Direction, diffSchema } from './diff-schema.ts'
import type { Code, Content, OperationObject, RateLimit, Schema, Security, Violations } from './document.ts'
import { violationCodes } from './violation-codes.ts'

/** An operation, with what its document says for all. */
export interface WholeOperation {
  readonly method: string
  readonly path: string
  readonly operation: OperationObject
  readonly security: Security
  readonly violations: Violations
}

/** Says what is different in an operation that callers send requests to. */
export function diffOperation(where: string, older: WholeOperation, newer: WholeOperation): readonly Difference[] {
  const [before, after] = [older.operation, newer.operation]
  return [
    ...diffPlace(where, older, newer),
    ...diffSecurity(where, older.security, newer.security),
    ...diffParameters(where, before, after),
    ...diffBody(where, before, after),
    ...diffContent('request', `${where} request`, before.requestBody?.content, after.requestBody?.content),
    ...diffAnswers('answer', where, before, after),
    ...diffCodes(where, before['x-errors'], after['x-errors']),
    ...diffViolations(where, older, newer),
    ...diffLimit(where, before['x-rate-limit'], after['x-rate-limit']),
    ...diffNumbers(where, before, after),
  ]
}

/** Says what is different in a webhook: its requests are read by those who answer them. */
export function diffWebhook(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  return [
    ...diffContent('answer', `${where} request`, older.requestBody?.content, newer.requestBody?.content),
    ...diffAnswers('request', where, older, newer),
  ]
}

function diffPlace(where: string, older: WholeOperation, newer: WholeOperation): readonly Difference[] {
  const place = ({ method, path }: WholeOperation) => `${method} ${path}`
  const [before, after] = [older.operation, newer.operation]
  return [
    ...(before.operationId === after.operationId ? [] : [breaking(where, `was called ${before.operationId}`)]),
    ...(withoutNames(place(older)) === withoutNames(place(newer))
      ? []
      : [breaking(where, `was ${place(older)}, is ${place(newer)}`)]),
    ...(after.deprecated && !before.deprecated ? [changed(where, 'is deprecated')] : []),
    ...(before['x-idempotent'] && !after['x-idempotent'] ? [changed(where, 'may not be sent twice any more')] : []),
  ]
}

/** A path whose parameters have no names: they are no part of what is sent. */
export function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}

function diffSecurity(where: string, older: Security, newer: Security): readonly Difference[] {
  if (isDeepStrictEqual(older, newer)) return []
  const say = (ways: Security) =>
    ways.map((way) => Object.keys(way).join(' and ') || 'nothing').join(' or ') || 'nothing'
  const isOpen = newer.length === 0 || newer.some((way) => Object.keys(way).length === 0)
  const isKept = older.every((way) => newer.some((other) => isDeepStrictEqual(way, other)))
  const what = `callers proved who they are with ${say(older)}, now with ${say(newer)}`
  return [isOpen || (isKept && older.length > 0) ? changed(where, what) : breaking(where, what)]
}

function diffParameters(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  const others = newer.parameters ?? []
  const moves = (older.parameters ?? []).flatMap(({ name, in: from }) => {
    const namesakes = others.filter((other) => other.name === name)
    const [moved] = namesakes.some((other) => other.in === from) ? [] : namesakes
    return moved === undefined ? [] : [{ name, from, to: moved.in }]
  })
  const toSchema = ({ parameters = [] }: OperationObject): Schema => ({
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  })
  return [
    ...moves.map(({ name, from, to }) =>
      breaking(`${where} parameters.${name}`, `was in the ${from}, is in the ${to}`),
    ),
    ...diffSchema('request', `${where} parameters`, toSchema(older), toSchema(newer)),
  ]
}

function diffBody(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  const [before, after] = [older.requestBody, newer.requestBody]
  if (before === undefined || after === undefined || Boolean(before.required) === Boolean(after.required)) return []
  return [after.required ? breaking(where, 'needs a body now') : changed(where, 'needs no body any more')]
}

function diffAnswers(
  direction: Direction,
  where: string,
  older: OperationObject,
  newer: OperationObject,
): readonly Difference[] {
  return Object.keys({ ...older.responses, ...newer.responses }).flatMap((status) => {
    const answer = status === '200' ? `${where} answer` : `${where} answer ${status}`
    return diffContent(direction, answer, older.responses?.[status]?.content, newer.responses?.[status]?.content)
  })
}

function diffContent(
  direction: Direction,
  where: string,
  older: Content | undefined,
  newer: Content | undefined,
): readonly Difference[] {
  return Object.keys({ ...older, ...newer }).flatMap((type): readonly Difference[] => {
    const [before, after] = [older?.[type]?.schema, newer?.[type]?.schema]
    if (before === undefined) {
      const isFirst = direction === 'request' && older === undefined
      return [{ effect: isFirst ? 'breaking' : 'added', where, what: `${type} is new` }]
    }
    return after === undefined ? [breaking(where, `${type} is gone`)] : diffSchema(direction, where, before, after)
  })
}

/** Codes that may be answered. A new one is met by what callers do with codes they do not know. */
export function diffCodes(
  where: string,
  older: readonly Code[] = [],
  newer: readonly Code[] = [],
): readonly Difference[] {
  return [
    ...newer
      .filter((code) => !older.includes(code))
      .map((code): Difference => ({ effect: 'added', where, what: `may answer the code ${code}` })),
    ...older
      .filter((code) => !newer.includes(code))
      .map((code) => changed(where, `never answers the code ${code} any more`)),
  ]
}

/** Rules of the request that both have, and whose breach another code tells now. */
function diffViolations(where: string, older: WholeOperation, newer: WholeOperation): readonly Difference[] {
  const codesOf = ({ operation, violations }: WholeOperation) => {
    const codes = { ...violations, ...operation['x-violations'] }
    const schema = operation.requestBody?.content['application/json']?.schema
    return { ...(schema && violationCodes(schema, codes)), 'any other rule': codes.default }
  }
  const [before, after] = [codesOf(older), codesOf(newer)] as Readonly<Record<string, Code | undefined>>[]
  return Object.entries(before ?? {}).flatMap(([rule, code]) => {
    const now = after?.[rule]
    if (code === undefined || now === undefined || code === now) return []
    return [changed(`${where} request`, `the code for ${rule} was ${code}, is ${now}`)]
  })
}

function diffLimit(where: string, older: RateLimit | undefined, newer: RateLimit | undefined): readonly Difference[] {
  const say = (limit: RateLimit | undefined) =>
    limit === undefined ? 'no limit' : `${limit.calls} per ${limit.seconds} s`
  const rate = (limit: RateLimit | undefined) =>
    limit === undefined ? Number.POSITIVE_INFINITY : limit.calls / limit.seconds
  const differences: Difference[] = []
  if (say(older) !== say(newer)) {
    const what = `frequency limit was ${say(older)}, is ${say(newer)}`
    differences.push(rate(newer) < rate(older) ? breaking(where, what) : changed(where, what))
  }
  if (older && newer && older.error !== newer.error)
    differences.push(changed(where, `the code for one call too many was ${older.error}, is ${newer.error}`))
  return differences
}

function breaking(where: string, what: string): Difference {
  return { effect: 'breaking', where, what }
}

function changed(where: string, what: string): Difference {
  return { effect: 'changed', where, what }
}
