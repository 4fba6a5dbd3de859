import { type Difference, type Direction, diffSchema, type Effect } from './diff-schema.ts'
import type { Content, Document, OperationObject, RateLimit, Schema } from './document.ts'
import { listOperations } from './list-operations.ts'

const order: readonly Effect[] = ['breaking', 'changed', 'added']

/** Says what is different in the newer of two documents without `$ref`s, the worst first. */
export function diffSpecs(older: Document, newer: Document): readonly Difference[] {
  const [before, after] = [operationsOf(older), operationsOf(newer)]
  const differences: Difference[] = [...diffServers(older, newer)]
  for (const [key, operation] of after) {
    const known = before.get(key)
    if (known === undefined) differences.push({ effect: 'added', where: nameOf(key, operation), what: 'is new' })
    else differences.push(...diffOperation(nameOf(key, operation), known, operation))
  }
  for (const [key, operation] of before) {
    if (!after.has(key)) differences.push({ effect: 'breaking', where: nameOf(key, operation), what: 'is gone' })
  }
  const unique = new Map(differences.map((difference) => [JSON.stringify(difference), difference]))
  return [...unique.values()].toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
}

function operationsOf(document: Document): ReadonlyMap<string, OperationObject> {
  return new Map(
    listOperations(document.paths).map(({ path, method, operation }) => [`${method.toUpperCase()} ${path}`, operation]),
  )
}

function nameOf(key: string, operation: OperationObject): string {
  return operation.operationId ?? key
}

function diffServers(older: Document, newer: Document): readonly Difference[] {
  const [before, after] = [older, newer].map(({ servers = [] }) => servers.map(({ url }) => url)) as [
    string[],
    string[],
  ]
  return [
    ...after
      .filter((url) => !before.includes(url))
      .map((url) => ({ effect: 'added' as const, where: url, what: 'is a new host' })),
    ...before
      .filter((url) => !after.includes(url))
      .map((url) => ({ effect: 'breaking' as const, where: url, what: 'is no host any more' })),
  ]
}

function diffOperation(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  return [
    ...diffName(where, older, newer),
    ...diffParameters(where, older, newer),
    ...diffContent('request', `${where} request`, older.requestBody?.content, newer.requestBody?.content),
    ...Object.keys({ ...older.responses, ...newer.responses }).flatMap((status) => {
      const answer = status === '200' ? `${where} answer` : `${where} answer ${status}`
      return diffContent('answer', answer, older.responses?.[status]?.content, newer.responses?.[status]?.content)
    }),
    ...diffCodes(where, older, newer),
    ...diffLimit(where, older['x-rate-limit'], newer['x-rate-limit']),
  ]
}

function diffName(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  if (older.operationId === newer.operationId) return []
  return [{ effect: 'breaking', where, what: `was called ${older.operationId}` }]
}

function diffParameters(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  const toSchema = ({ parameters = [] }: OperationObject): Schema => ({
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  })
  return diffSchema('request', `${where} parameters`, toSchema(older), toSchema(newer))
}

function diffContent(
  direction: Direction,
  where: string,
  older: Content | undefined,
  newer: Content | undefined,
): readonly Difference[] {
  return Object.keys({ ...older, ...newer }).flatMap((type): readonly Difference[] => {
    const [before, after] = [older?.[type]?.schema, newer?.[type]?.schema]
    if (before === undefined)
      return [
        {
          effect: direction === 'request' && older === undefined ? 'breaking' : 'added',
          where,
          what: `${type} is new`,
        },
      ]
    if (after === undefined) return [{ effect: 'breaking', where, what: `${type} is gone` }]
    return diffSchema(direction, where, before, after)
  })
}

function diffCodes(where: string, older: OperationObject, newer: OperationObject): readonly Difference[] {
  const [before, after] = [older['x-errors'] ?? [], newer['x-errors'] ?? []]
  return [
    ...after
      .filter((code) => !before.includes(code))
      .map((code) => ({ effect: 'added' as const, where, what: `may answer the code ${code}` })),
    ...before
      .filter((code) => !after.includes(code))
      .map((code) => ({ effect: 'changed' as const, where, what: `never answers the code ${code} any more` })),
  ]
}

function diffLimit(where: string, older: RateLimit | undefined, newer: RateLimit | undefined): readonly Difference[] {
  const say = (limit: RateLimit | undefined) =>
    limit === undefined ? 'no limit' : `${limit.calls} per ${limit.seconds} s`
  const rate = (limit: RateLimit | undefined) =>
    limit === undefined ? Number.POSITIVE_INFINITY : limit.calls / limit.seconds
  if (say(older) === say(newer)) return []
  const what = `frequency limit was ${say(older)}, is ${say(newer)}`
  return [{ effect: rate(newer) < rate(older) ? 'breaking' : 'changed', where, what }]
}
