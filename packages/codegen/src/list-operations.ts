import type { Document, OperationObject } from './document.ts'
import type { Parameter } from './parameter.ts'

/** One operation and its place in a document. */
export interface PlacedOperation {
  readonly path: string
  readonly method: string
  readonly operation: OperationObject
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** Whether a key of a path names an operation; the others hold what its operations share. */
export function isMethod(key: string): boolean {
  return methods.has(key)
}

/** Lists a document's operations in the order they are written, each with the parameters that its path has for all. */
export function listOperations(paths: Document['paths'] = {}): readonly PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const { parameters: shared = [] } = item as { readonly parameters?: readonly Parameter[] }
    return Object.entries(item)
      .filter(([key]) => isMethod(key))
      .map(([method, operation]) => ({ path, method, operation: withShared(operation, shared) }))
  })
}

/** An operation's own parameter replaces the path's of that name. */
function withShared(operation: OperationObject, shared: readonly Parameter[]): OperationObject {
  if (shared.length === 0) return operation
  const { parameters: own = [] } = operation
  const isReplaced = (one: Parameter) => own.some((other) => other.name === one.name && other.in === one.in)
  return { ...operation, parameters: [...shared.filter((one) => !isReplaced(one)), ...own] }
}
