/** Query or form parameters in the order they were sent. */
export type Parameters = readonly (readonly [name: string, value: string])[]

/** Parses a query or form; `undefined` when a pair is not valid percent-encoded UTF-8. */
export function parseQuery(query: string): Parameters | undefined {
  if (query === '') return []
  try {
    return query.split('&').map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })
  } catch {
    return undefined
  }
}

/** The first value of a parameter. */
export function parameterOf(parameters: Parameters, name: string): string | undefined {
  for (const [key, value] of parameters) if (key === name) return value
  return undefined
}

function decode(text: string): string {
  const plain = text.includes('+') ? text.replaceAll('+', ' ') : text
  return plain.includes('%') ? decodeURIComponent(plain) : plain
}
