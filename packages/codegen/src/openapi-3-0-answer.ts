import { isDeepStrictEqual } from 'node:util'
import type { Schema } from './document.ts'
import { SpecError } from './load-spec.ts'

interface Fields {
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Schema>>
}

/** Named schemas of a document. */
export type Schemas = ReadonlyMap<string, Schema>

/**
 * Joins the branches of an answer, success and failure: generators make models out of `oneOf` that nobody wants to use.
 * The joined schema is added to `joined` under the success's name and requires what both branches do, the envelope; the
 * answer that is returned refers to it. The branches may be the whole answer (Chat) or one of its properties (LCIC).
 */
export function joinAnswer(answer: Schema, schemas: Schemas, joined: Map<string, Schema>): Schema {
  const [success, failure, ...more] = answer.oneOf ?? []
  if (success === undefined) {
    if (answer.properties === undefined) return answer
    const properties = Object.entries(answer.properties)
    return {
      ...answer,
      properties: Object.fromEntries(properties.map(([name, child]) => [name, joinAnswer(child, schemas, joined)])),
    }
  }
  const name = success.$ref?.split('/').at(-1)
  if (name === undefined || failure === undefined || more.length > 0)
    throw new SpecError(
      'An answer is one named schema, or oneOf two: the success, which must be named, and the failure.',
    )
  const schema = join(flatten(success, schemas), flatten(failure, schemas))
  if (!isDeepStrictEqual(joined.get(name) ?? schema, schema))
    throw new SpecError(`${name} is the success of two answers whose failures differ. Give each a success of its own.`)
  joined.set(name, schema)
  return success
}

/** One list of properties for a schema that may be a reference or built with `allOf`. */
function flatten(schema: Schema, schemas: Schemas): Fields {
  const target = lookUp(schema, schemas)
  const parts = (target.allOf ?? []).map((part) => flatten(part, schemas))
  return {
    required: [...parts.flatMap(({ required }) => required), ...(target.required ?? [])],
    properties: Object.fromEntries([
      ...parts.flatMap(({ properties }) => Object.entries(properties)),
      ...Object.entries(target.properties ?? {}),
    ]),
  }
}

function lookUp(schema: Schema, schemas: Schemas): Schema {
  const target = schema.$ref === undefined ? undefined : schemas.get(schema.$ref.split('/').at(-1) ?? '')
  return target === undefined ? schema : lookUp(target, schemas)
}

function join(success: Fields, failure: Fields): Schema {
  const properties = new Map(Object.entries(success.properties))
  for (const [name, schema] of Object.entries(failure.properties)) {
    const other = properties.get(name)
    properties.set(name, other === undefined ? schema : joinProperty(name, other, schema))
  }
  return {
    type: 'object',
    required: success.required.filter((name) => failure.required.includes(name)),
    properties: Object.fromEntries(properties),
  }
}

/** What both branches have keeps its type; values are listed where both list theirs, other bounds are dropped. */
function joinProperty(name: string, success: Schema, failure: Schema): Schema {
  if (isDeepStrictEqual(success, failure)) return success
  if (success.type === undefined || success.type !== failure.type)
    throw new SpecError(`${name} has one type in the success and another in the failure. Give it the same in both.`)
  const description = success.description ?? failure.description
  const [some, others] = [valuesOf(success), valuesOf(failure)]
  return {
    type: success.type,
    ...(description !== undefined && { description }),
    ...(some.length > 0 && others.length > 0 && { enum: [...new Set([...some, ...others])] }),
  }
}

function valuesOf(schema: Schema): readonly unknown[] {
  return schema.const === undefined ? (schema.enum ?? []) : [schema.const]
}
