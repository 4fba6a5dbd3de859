import type { Document, OperationObject } from './document.ts'
import { isMethod } from './list-operations.ts'
import type { Parameter } from './parameter.ts'

/**
 * A bundled document whose calls take their path and body alone. What else Chat and LCIC ask for says who calls which
 * action: a signing shim knows that, and generators would make arguments of every call out of it.
 */
export function withoutParameters({ paths = {}, components = {}, ...document }: Document): Document {
  const { parameters: named = {}, ...others } = components
  const inPath = ({ $ref, ...parameter }: Parameter) => {
    const { in: place } = ($ref === undefined ? undefined : named[$ref.split('/').at(-1) ?? '']) ?? parameter
    return place === 'path'
  }
  const withoutOwn = ({ parameters = [], ...operation }: OperationObject): OperationObject => {
    const left = parameters.filter(inPath)
    return left.length === 0 ? operation : { ...operation, parameters: left }
  }
  const entries = Object.entries(paths).map(([path, methods]) => {
    const operations = Object.entries(methods).map(([key, part]) => [key, isMethod(key) ? withoutOwn(part) : part])
    return [path, Object.fromEntries(operations)]
  })
  const left = Object.entries(named).filter(([, parameter]) => inPath(parameter))
  return {
    ...document,
    paths: Object.fromEntries(entries),
    components: { ...others, ...(left.length > 0 && { parameters: Object.fromEntries(left) }) },
  }
}
