import { _, Ajv2020, type CodeOptions, type KeywordCxt, type ValidateFunction } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { Schema } from './document.ts'
import { SpecError } from './load-spec.ts'
import type { ValidatorRuntime } from './validator-runtime.ts'

/** What Ajv's code requires at run time, and the function of ours that stands in for it. */
const runtimeParts = [
  { required: 'require("ajv/dist/runtime/ucs2length").default', name: 'codePointLength' },
  { required: 'require("byte-length").byteLength', name: 'byteLength' },
] as const

/**
 * Compiles schemas without `$ref`s to one module of plain functions, named after the schemas. They stop at the first
 * violation: a hostile body cannot make them collect millions.
 */
export function compileValidators(schemas: Readonly<Record<string, Schema>>, runtime: ValidatorRuntime): string {
  const ajv = createAjv({ source: true, esm: true, lines: true })
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(withoutMappings(schema), name)
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]))
  return tidy(standalone(ajv, names), runtime)
}

/** Says what is wrong with values, and where in them; nothing about one that fits its schema. */
export function createViolationFinder(): (schema: Schema, value: unknown) => Violation | undefined {
  // To optimize code that runs once costs more than it saves.
  const ajv = createAjv({ optimize: false })
  const compiled = new Map<Schema, ValidateFunction>()
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(withoutMappings(schema))
    compiled.set(schema, validate)
    if (validate(value)) return undefined
    const { instancePath = '', message = '' } = validate.errors?.[0] ?? {}
    return { path: instancePath, message }
  }
}

/** What is wrong with a value. */
interface Violation {
  /** JSON pointer to the part that is wrong. */
  readonly path: string
  readonly message: string
}

function createAjv(code: CodeOptions): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: false,
    validateFormats: false,
    strictTypes: false,
    // Extensions and OpenAPI's own words mean nothing to a validator; misspelt keywords are met by `checkStructure`.
    strictSchema: false,
    // An error of the branch that a value names, in place of one for each branch that it does not fit.
    discriminator: true,
    code,
  })
  ajv.addKeyword({
    keyword: 'x-max-bytes',
    type: 'string',
    schemaType: 'number',
    code: maxBytes,
    error: { message: ({ schema }) => `must be at most ${schema} bytes long in UTF-8` },
  })
  return ajv
}

/** Without the names that a discriminator gives to schemas: they are in place already, and Ajv finds them by itself. */
function withoutMappings(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'discriminator' ? { propertyName: value.propertyName } : value,
  )
}

const utf8Length = (text: string): number => Buffer.byteLength(text)

/** Fails for a text of more UTF-8 bytes than the keyword says; characters are what `maxLength` counts. */
function maxBytes(cxt: KeywordCxt): void {
  const byteLength = cxt.gen.scopeValue('func', { ref: utf8Length, code: _`require("byte-length").byteLength` })
  cxt.fail(_`${byteLength}(${cxt.data}) > ${cxt.schema}`)
}

/** Turns Ajv's output into a module of this project: our run-time parts, no schemas that nothing reads, no exports. */
function tidy(source: string, runtime: ValidatorRuntime): string {
  let text = source.replace('"use strict";', '').replace(/^export const (\w+) = (\w+);?/gm, 'const $1 = $2;')
  const imports: string[] = []
  for (const { required, name } of runtimeParts) {
    if (!text.includes(required)) continue
    imports.push(`import { ${name} } from '${runtime[name]}'`)
    text = text.replaceAll(required, name)
  }
  const foreign = /require\([^)]*\)/.exec(text)
  if (foreign !== null)
    throw new SpecError(
      `A schema uses a keyword whose validator needs ${foreign[0]}. Leave the keyword out, or give it a part in compile-validators.ts.`,
    )
  for (const [line, name] of text.matchAll(/^const (schema\d+) = .*$/gm)) {
    if (name !== undefined && text.split(name).length === 2) text = text.replace(`${line}\n`, '')
  }
  return `${imports.join('\n')}\n${text.trim()}\n`
}
