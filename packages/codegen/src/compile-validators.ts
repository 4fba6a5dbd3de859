import { _, Ajv2020, type KeywordCxt } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Schema } from './document.ts'
import { SpecError } from './load-spec.ts'

/** Extensions and OpenAPI words that mean nothing to a validator. */
const silentKeywords = ['x-violations', 'x-violations-within', 'example']

/** What Ajv's code requires at run time, and the module of ours that stands in for it. */
const runtimeParts = [
  {
    required: 'require("ajv/dist/runtime/ucs2length").default',
    name: 'codePointLength',
    module: '../code-point-length.ts',
  },
  { required: 'require("byte-length").byteLength', name: 'byteLength', module: '../byte-length.ts' },
] as const

/**
 * Compiles schemas without `$ref`s to one module of plain functions, named after the schemas. They stop at the first
 * violation: a hostile body cannot make them collect millions.
 */
export function compileValidators(schemas: Readonly<Record<string, Schema>>): string {
  const ajv = new Ajv2020({
    allErrors: false,
    validateFormats: false,
    strictTypes: false,
    // An error of the branch that a value names, in place of one for each branch that it does not fit.
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  })
  for (const keyword of silentKeywords) ajv.addKeyword(keyword)
  ajv.addKeyword({
    keyword: 'x-max-bytes',
    type: 'string',
    schemaType: 'number',
    code: maxBytes,
    error: { message: ({ schema }) => `must be at most ${schema} bytes long in UTF-8` },
  })
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(withoutMappings(schema), name)
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]))
  return tidy(standalone(ajv, names))
}

/** Without the names that a discriminator gives to schemas: they are in place already, and Ajv finds them by itself. */
function withoutMappings(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'discriminator' ? { propertyName: value.propertyName } : value,
  )
}

/** Fails for a text of more UTF-8 bytes than the keyword says; characters are what `maxLength` counts. */
function maxBytes(cxt: KeywordCxt): void {
  const byteLength = cxt.gen.scopeValue('func', { ref: 'byteLength', code: _`require("byte-length").byteLength` })
  cxt.fail(_`${byteLength}(${cxt.data}) > ${cxt.schema}`)
}

/** Turns Ajv's output into a module of this project: our run-time parts, no schemas that nothing reads, no exports. */
function tidy(source: string): string {
  let text = source.replace('"use strict";', '').replace(/^export const (\w+) = (\w+);?/gm, 'const $1 = $2;')
  const imports: string[] = []
  for (const { required, name, module } of runtimeParts) {
    if (!text.includes(required)) continue
    imports.push(`import { ${name} } from '${module}'`)
    text = text.replaceAll(required, name)
  }
  const foreign = /require\([^)]*\)/.exec(text)
  if (foreign !== null)
    throw new SpecError(
      `A schema uses a keyword whose validator needs ${foreign[0]}. Give it a part in compile-validators.ts.`,
    )
  for (const [line, name] of text.matchAll(/^const (schema\d+) = .*$/gm)) {
    if (name !== undefined && text.split(name).length === 2) text = text.replace(`${line}\n`, '')
  }
  return `${imports.join('\n')}\n${text.trim()}\n`
}
