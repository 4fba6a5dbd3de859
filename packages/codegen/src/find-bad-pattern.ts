import type { PartPath } from './source-page.ts'

/** What a regular expression of a page is wrong in. */
export interface BadPattern {
  readonly path: PartPath
  readonly reason: string
}

/** Parts of a page that are data of its users, whose `pattern` may mean anything; a property may have such a name. */
const data = new Set(['example', 'examples', 'value', 'default', 'const', 'enum'])

/** Finds the first `pattern` in a page that is no regular expression, as validators read it. */
export function findBadPattern(node: unknown, path: PartPath = []): BadPattern | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  for (const [key, child] of Object.entries(node)) {
    if (data.has(key) && path.at(-1) !== 'properties') continue
    const reason = key === 'pattern' && typeof child === 'string' ? whyBad(child) : undefined
    if (reason !== undefined) return { path: [...path, key], reason }
    const found = findBadPattern(child, [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}

function whyBad(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    return (error as SyntaxError).message
  }
}
