import type { PartPath } from './source-page.ts'

/** Where a document without `$ref`s comes back to a part that it is in; nothing of one that is finite. */
export function findCycle(document: unknown): PartPath | undefined {
  const around = new Set<unknown>()
  const finite = new Set<unknown>()
  const visit = (node: unknown, path: PartPath): PartPath | undefined => {
    if (typeof node !== 'object' || node === null || finite.has(node)) return undefined
    if (around.has(node)) return path
    around.add(node)
    for (const [key, child] of Object.entries(node)) {
      const found = visit(child, [...path, key])
      if (found !== undefined) return found
    }
    around.delete(node)
    finite.add(node)
    return undefined
  }
  return visit(document, [])
}
