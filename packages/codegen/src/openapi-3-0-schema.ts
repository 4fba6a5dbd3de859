import { isDeepStrictEqual } from 'node:util'
import type { Schema } from './document.ts'
import { SpecError } from './load-spec.ts'
import { pascalCase } from './pascal-case.ts'
import { withoutExtensions } from './without-extensions.ts'

/** Keywords that mean the same in 3.0.3. The others are converted here, or refused. */
const sharedKeywords = new Set(
  `title description type format enum default example deprecated required properties items additionalProperties
  allOf oneOf anyOf minimum maximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems
  minProperties maxProperties readOnly writeOnly externalDocs discriminator`.split(/\s+/),
)

export interface SchemaConverter {
  /** The 3.0.3 form of a schema: a reference if it has a name or, being an object, should have the one given. */
  refer(schema: Schema, name: string): Schema
  /** Every schema that was referred to, by name. */
  named(): Record<string, Schema>
}

/** Converts schemas of a 3.1 document to 3.0.3, and with each all that it refers to by name. Throws SpecError. */
export function createSchemaConverter(lookUp: (name: string) => Schema | undefined): SchemaConverter {
  const sources = new Map<string, Schema>()
  const converted = new Map<string, Schema>()

  function refer(schema: Schema, name: string): Schema {
    const { $ref, ...siblings } = withoutExtensions(schema)
    if ($ref === undefined) return schema.properties === undefined ? convert(schema, name) : define(name, schema)
    const target = $ref.split('/').at(-1) ?? ''
    const source = lookUp(target)
    if (source === undefined) throw new SpecError(`The bundled document has no schema ${$ref}.`)
    // 3.0.3 ignores what stands beside a reference, so the target is copied in.
    return Object.keys(siblings).length > 0 ? refer({ ...source, ...siblings }, name) : define(target, source)
  }

  function define(name: string, schema: Schema): Schema {
    const known = sources.get(name)
    if (known === undefined) {
      sources.set(name, schema)
      // Set before the conversion: a schema may refer to itself, and parents come before their parts.
      converted.set(name, {})
      converted.set(name, convert(schema, name))
    } else if (!isDeepStrictEqual(known, schema)) {
      throw new SpecError(`Two schemas would be called ${name} in OpenAPI 3.0.3. Name the inline one in the spec.`)
    }
    return { $ref: `#/components/schemas/${name}` }
  }

  function convert(schema: Schema, name: string): Schema {
    if (schema.$ref !== undefined) return refer(schema, name)
    const {
      const: constant,
      examples,
      propertyNames: _,
      exclusiveMinimum,
      exclusiveMaximum,
      ...rest
    } = withoutExtensions(schema)
    const unknown = Object.keys(rest).find((keyword) => !sharedKeywords.has(keyword))
    if (unknown !== undefined)
      throw new SpecError(`${name} uses ${unknown}, which 3.0.3 lacks. Teach openapi-3-0-schema.ts what to do with it.`)
    const { type, properties, items, additionalProperties, allOf, oneOf, anyOf, ...plain } = rest
    const part = (child: Schema) => refer(child, name)
    return {
      ...convertType(type),
      ...plain,
      ...convertBound('minimum', plain.minimum, exclusiveMinimum, name),
      ...convertBound('maximum', plain.maximum, exclusiveMaximum, name),
      ...(constant !== undefined && { enum: [constant] }),
      ...(examples !== undefined && { example: examples[0] }),
      ...(properties && { properties: convertProperties(properties, name) }),
      // Without a type beside them, generators would take the value for a list.
      ...(items && !isOpen(type) && { items: part(items) }),
      ...(additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === 'object' ? part(additionalProperties) : additionalProperties,
      }),
      ...(allOf && { allOf: allOf.map(part) }),
      ...(oneOf && { oneOf: oneOf.map(part) }),
      ...(anyOf && { anyOf: anyOf.map(part) }),
    }
  }

  function convertProperties(properties: Readonly<Record<string, Schema>>, parent: string): Record<string, Schema> {
    const entries = Object.entries(properties)
    return Object.fromEntries(entries.map(([name, child]) => [name, refer(child, parent + pascalCase(name))]))
  }

  return { refer, named: () => Object.fromEntries(converted) }
}

/** A value of several types stays open: generators wrap a choice in a class of its own. Open values may be null, too. */
function convertType(type: Schema['type']): object {
  const [first] = typesOf(type)
  if (first === undefined || isOpen(type)) return {}
  return { type: first, ...(Array.isArray(type) && type.includes('null') && { nullable: true }) }
}

function isOpen(type: Schema['type']): boolean {
  return typesOf(type).length > 1
}

function typesOf(type: Schema['type']): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []).filter((each) => each !== 'null')
}

/** In 3.0.3 a word beside the bound says that the bound itself is excluded. */
function convertBound(
  keyword: 'minimum' | 'maximum',
  inclusive: number | undefined,
  exclusive: number | undefined,
  name: string,
): object {
  if (exclusive === undefined) return {}
  const exclusiveKeyword = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
  if (inclusive !== undefined)
    throw new SpecError(`${name} has both ${keyword} and ${exclusiveKeyword}. Leave out the one that says less.`)
  return { [keyword]: exclusive, [exclusiveKeyword]: true }
}
