import { diffNumbers } from './diff-numbers.ts'
import { diffCodes, diffOperation, diffWebhook, type WholeOperation, withoutNames } from './diff-operation.ts'
import type { Difference, Effect } from './diff-schema.ts'
import type { Document } from './document.ts'
import { listOperations } from './list-operations.ts'

const order: readonly Effect[] = ['breaking', 'changed', 'added']

/** Says what is different in the newer of two documents without `$ref`s, the worst first. */
export function diffSpecs(older: Document, newer: Document): readonly Difference[] {
  const differences = [
    ...diffServers(older, newer),
    ...diffNumbers('', older, newer),
    ...diffCodes('every operation', older['x-errors'], newer['x-errors']),
    ...diffEach(operationsOf(older), operationsOf(newer), diffOperation),
    ...diffEach(webhooksOf(older), webhooksOf(newer), (where, { operation: before }, { operation: after }) =>
      diffWebhook(where, before, after),
    ),
  ]
  const unique = new Map(differences.map((difference) => [JSON.stringify(difference), difference]))
  return [...unique.values()].toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
}

function operationsOf(document: Document): readonly WholeOperation[] {
  const { security = [], 'x-violations': violations = {} } = document
  return listOperations(document.paths).map(({ path, method, operation }) => ({
    path,
    method: method.toUpperCase(),
    operation,
    security: operation.security ?? security,
    violations,
  }))
}

function webhooksOf({ info, webhooks = {} }: Document): readonly WholeOperation[] {
  return operationsOf({ info, paths: webhooks as NonNullable<Document['paths']> })
}

function nameOf({ method, path, operation }: WholeOperation): string {
  return operation.operationId ?? `${method} ${path}`
}

/** An operation is known by its name, or else by its place. */
function diffEach(
  older: readonly WholeOperation[],
  newer: readonly WholeOperation[],
  diff: (where: string, older: WholeOperation, newer: WholeOperation) => readonly Difference[],
): readonly Difference[] {
  const place = ({ method, path }: WholeOperation) => `${method} ${withoutNames(path)}`
  const names = new Set(newer.map(nameOf))
  const left = new Set(older)
  const differences = newer.flatMap((operation): readonly Difference[] => {
    const known =
      older.find((other) => nameOf(other) === nameOf(operation)) ??
      older.find((other) => place(other) === place(operation) && !names.has(nameOf(other)))
    if (known === undefined) return [{ effect: 'added', where: nameOf(operation), what: 'is new' }]
    left.delete(known)
    return diff(nameOf(operation), known, operation)
  })
  return [
    ...differences,
    ...[...left].map((operation): Difference => ({ effect: 'breaking', where: nameOf(operation), what: 'is gone' })),
  ]
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
