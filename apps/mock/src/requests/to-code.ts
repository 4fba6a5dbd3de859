const lineLength = 100

/** A JSON value as source code, on one line where there is room. */
export function toCode(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const inner = `${indent}  `
  const parts = (at: string): readonly string[] =>
    isList
      ? value.map((item) => toCode(item, at))
      : Object.entries(value).map(([key, item]) => `${toKey(key)}: ${toCode(item, at)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const flat = parts(inner)
  if (flat.length === 0) return `${open}${close}`
  const line = isList ? `[${flat.join(', ')}]` : `{ ${flat.join(', ')} }`
  if (!line.includes('\n') && indent.length + line.length <= lineLength) return line
  return `${open}\n${flat.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`
}

function toKey(key: string): string {
  // As a name in a literal it would set the prototype.
  if (key === '__proto__') return `["${key}"]`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}
