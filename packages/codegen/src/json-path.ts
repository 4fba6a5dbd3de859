/** One step of a path: a name, an index, or every child. */
export type Step = string | number | typeof everyChild

/** Stands for every property of an object and every item of an array. */
export const everyChild = Symbol('*')

/** Returned in place of a part that shall be gone. */
export const removed = Symbol('removed')

const step = /\.([A-Za-z_][\w-]*)|\.(\*)|\[(\*)\]|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y

/**
 * Parses the part of JSONPath that names parts of a document: `$`, `.name`, `['name']`, `[0]`, `.*`, `[*]`. Nothing for
 * what is not of that kind: filters, slices and descendants.
 */
export function parseJsonPath(text: string): readonly Step[] | undefined {
  if (!text.startsWith('$')) return undefined
  const steps: Step[] = []
  step.lastIndex = 1
  while (step.lastIndex < text.length) {
    const found = step.exec(text)
    if (found === null) return undefined
    const [, name, dotStar, star, index, single, double] = found
    const quoted = single ?? double
    if (dotStar ?? star) steps.push(everyChild)
    else if (index !== undefined) steps.push(Number(index))
    else steps.push(name ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? '')
  }
  return steps
}

/** A copy of a document in which every part that a path leads to is replaced, or removed. */
export function replaceParts(node: unknown, steps: readonly Step[], replace: (part: unknown) => unknown): unknown {
  const [first, ...rest] = steps
  if (first === undefined) return replace(node)
  const visit = (key: string | number, child: unknown) =>
    first === everyChild || first === key ? replaceParts(child, rest, replace) : child
  if (Array.isArray(node)) return node.map((child, index) => visit(index, child)).filter((child) => child !== removed)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, child]) => [key, visit(key, child)] as const)
  return Object.fromEntries(entries.filter(([, child]) => child !== removed))
}
