/** What the vendor's SDKs do to parameters that have to be flat: `Users.0.Name`. */
export function flatten(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, child]) => flatten(child, name === '' ? key : `${name}.${key}`))
}
