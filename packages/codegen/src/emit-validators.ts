import { compileValidators } from './compile-validators.ts'
import type { Code, Schema, Violations } from './document.ts'
import type { Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import { ownRuntime, type ValidatorRuntime } from './validator-runtime.ts'
import { violationCodes } from './violation-codes.ts'

interface Validated {
  readonly schema: Schema
  readonly violations: Violations
}

/** Validators of the request bodies: each answers the vendor's code for the first broken keyword. */
export function emitRequestValidators(spec: Spec, runtime = ownRuntime): string {
  const requests: Record<string, Validated> = {}
  for (const { id, validated, violations } of readOperations(spec)) {
    if (validated !== undefined) requests[id] = { schema: validated, violations }
  }
  return emitValidators(
    spec,
    `${spec.api}Requests`,
    `The ${spec.api} API's request bodies, by operation.`,
    requests,
    runtime,
  )
}

/** Validators of one line of the request bodies that are lines of JSON. */
export function emitLineValidators(spec: Spec, runtime = ownRuntime): string {
  const lines: Record<string, Validated> = {}
  for (const { id, input, takesLines, violations } of readOperations(spec)) {
    if (takesLines && input !== undefined) lines[id] = { schema: input.schema, violations }
  }
  return emitValidators(spec, `${spec.api}Lines`, `The lines of the ${spec.api} API's requests.`, lines, runtime)
}

/** Validators of whole answers, for tests and checks: the service cannot drift from its contract. */
export function emitAnswerValidators(spec: Spec, runtime = ownRuntime): string {
  const answers: Record<string, Validated> = {}
  for (const { id, answer, violations } of readOperations(spec)) answers[id] = { schema: answer, violations }
  return emitValidators(spec, `${spec.api}Answers`, `The ${spec.api} API's answers, by operation.`, answers, runtime)
}

/** Validators of named documents in `components/schemas`. */
export function emitDocumentValidators(spec: Spec, names: readonly string[]): string {
  const documents: Record<string, Validated> = {}
  for (const name of names) {
    const schema = spec.resolved.components?.schemas?.[name]
    if (schema !== undefined) documents[name] = { schema, violations: spec.raw['x-violations'] ?? {} }
  }
  return emitValidators(
    spec,
    `${spec.api}Documents`,
    `The ${spec.api} API's documents, by name.`,
    documents,
    ownRuntime,
  )
}

/** The type of the codes that validators answer: the API's own, which has a name in @portrait/protocol alone. */
function codeType({ api }: Spec, runtime: ValidatorRuntime, codes: readonly Code[]): string {
  if (runtime !== ownRuntime) return [...new Set(codes)].map((code) => JSON.stringify(code)).join(' | ') || 'never'
  if (api === 'control') return "import('../wire.ts').ControlErrorCode"
  return `import('../wire.ts').${api === 'lcic' ? 'LcicErrorCode' : 'ChatErrorCode'}`
}

function emitValidators(
  spec: Spec,
  name: string,
  summary: string,
  validated: Readonly<Record<string, Validated>>,
  runtime: ValidatorRuntime,
): string {
  const entries = Object.entries(validated)
  // Operations that take or answer the same share a function.
  const names = new Map<string, string>()
  for (const [id, { schema }] of entries.toReversed()) names.set(JSON.stringify(schema), id)
  const nameOf = ({ schema }: Validated): string => names.get(JSON.stringify(schema)) ?? ''
  const schemas = Object.fromEntries(entries.flatMap(([id, each]) => (nameOf(each) === id ? [[id, each.schema]] : [])))
  const compiled = compileValidators(schemas, runtime)
  const answered: Code[] = []
  const table = entries.map(([id, each]) => {
    const { schema, violations } = each
    // Schemas that the control API shares with the vendor's APIs carry the vendor's codes, which mean nothing here.
    const codes: Record<string, Code> = spec.api === 'control' ? {} : violationCodes(schema, violations)
    const { default: otherwise } = violations
    answered.push(...(otherwise === undefined ? [] : [otherwise]), ...Object.values(codes))
    return `  ${id}: createValidator(${nameOf(each)}, ${JSON.stringify(otherwise)}, ${JSON.stringify(codes)}),`
  })
  const ids = entries.map(([id]) => JSON.stringify(id)).join(' | ') || 'never'
  const type = `import('${runtime.createValidator}').Validator<${codeType(spec, runtime, answered)}>`
  return `// @ts-nocheck: compiled by Ajv
import { createValidator } from '${runtime.createValidator}'
${compiled}
/** ${summary} */
export const ${name}: Readonly<Record<${ids}, ${type}>> = {
${table.join('\n')}
}
`
}
