import type { Code, Schema, Violations } from './document.ts'

/**
 * The codes that broken keywords of one schema answer, by Ajv's schema path (`#/properties/To_Account/maxItems`; a
 * missing property adds its name: `#/required/To_Account`). Only sites that differ from the default are listed.
 * A site's own `x-violations` come first, then the `x-violations-within` of what it stands in, then the operation's.
 */
export function violationCodes(schema: Schema, operation: Violations): Record<string, Code> {
  const codes: Record<string, Code> = {}
  visit(schema, '#', codes, operation)
  return codes
}

function visit(schema: Schema, path: string, codes: Record<string, Code>, inherited: Violations): void {
  const own = { ...inherited, ...schema['x-violations'] }
  const within = { ...inherited, ...schema['x-violations-within'] }
  for (const [keyword, code] of Object.entries(own)) {
    if (keyword !== 'default' && keyword !== 'required' && keyword in schema) codes[`${path}/${keyword}`] = code
  }
  for (const name of schema.required ?? []) {
    const code = schema.properties?.[name]?.['x-violations']?.required ?? own.required
    if (code !== undefined) codes[`${path}/required/${name}`] = code
  }
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    visit(child, `${path}/properties/${pointer(name)}`, codes, within)
  if (schema.items) visit(schema.items, `${path}/items`, codes, within)
  if (schema.propertyNames) visit(schema.propertyNames, `${path}/propertyNames`, codes, within)
  if (typeof schema.additionalProperties === 'object') {
    visit(schema.additionalProperties, `${path}/additionalProperties`, codes, within)
  }
  for (const [index, child] of (schema.allOf ?? []).entries()) visit(child, `${path}/allOf/${index}`, codes, within)
}

function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
