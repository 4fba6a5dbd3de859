import type { Difference } from './diff-schema.ts'

/** Numbers that callers may not go beyond; of others nobody knows here which way is worse. */
const isLimit = /(^|\.)(x-)?(max|timeout)(?!.*\.error$)/

/** Extensions that are compared in ways of their own. */
const others = new Set(['x-errors', 'x-never', 'x-violations', 'x-rate-limit'])

/** Says which numbers in the extensions of a document or an operation are different, however deep they stand. */
export function diffNumbers(where: string, older: object, newer: object): readonly Difference[] {
  const [before, after] = [numbersOf(older), numbersOf(newer)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path): readonly Difference[] => {
    const [was, is] = [before.get(path), after.get(path)]
    if (was === is) return []
    const isLower = (is ?? Number.POSITIVE_INFINITY) < (was ?? Number.POSITIVE_INFINITY)
    const effect = isLower && isLimit.test(path) ? 'breaking' : 'changed'
    return [{ effect, where: `${where} ${path}`.trim(), what: `was ${was ?? 'none'}, is ${is ?? 'none'}` }]
  })
}

function numbersOf(holder: object): ReadonlyMap<string, number> {
  const extensions = Object.entries(holder).filter(([key]) => key.startsWith('x-') && !others.has(key))
  return new Map(extensions.flatMap(([key, value]) => listNumbers(key, value)))
}

function listNumbers(path: string, value: unknown): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, part]) => listNumbers(`${path}.${key}`, part))
}
