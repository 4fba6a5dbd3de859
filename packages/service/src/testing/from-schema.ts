import { byteLength } from '@portrait/protocol'
import fc, { type Arbitrary } from 'fast-check'
import type { RequestSchema } from './request-schemas.ts'

/** What a schema cannot say: which values the state of the service allows. */
export interface Hints {
  /** Values by the name of their property; for a list, of its items. */
  readonly values?: Readonly<Record<string, Arbitrary<unknown> | undefined>>
  /** Optional properties that the state makes necessary. */
  readonly always?: readonly string[]
}

/** Makes values that a schema allows. */
export function fromSchema(schema: RequestSchema, hints: Hints = {}, name = ''): Arbitrary<unknown> {
  if (schema.type === 'array') return lists(schema, hints, name)
  const hint = hints.values?.[name]
  if (hint !== undefined) return hint
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type: string) => fromSchema({ ...schema, type }, hints)))
  }
  if (schema.type === 'object') return objects(schema, hints)
  if (schema.type === 'string') return texts(schema)
  if (schema.type === 'integer') {
    return fc.integer({
      min: schema.minimum ?? Number.MIN_SAFE_INTEGER,
      max: schema.maximum ?? Number.MAX_SAFE_INTEGER,
    })
  }
  throw new Error(`No values are made of ${JSON.stringify(schema)}. Teach fromSchema how.`)
}

function lists({ items = {}, minItems = 0, maxItems }: RequestSchema, hints: Hints, name: string): Arbitrary<unknown> {
  const item = fromSchema(items, hints, name)
  const few = fc.array(item, { minLength: minItems, maxLength: Math.min(5, maxItems ?? 5) })
  if (maxItems === undefined) return few
  const full = fc.array(item, { minLength: maxItems, maxLength: maxItems })
  return fc.oneof({ weight: 19, arbitrary: few }, { weight: 1, arbitrary: full })
}

function objects(schema: RequestSchema, hints: Hints): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true, propertyNames = { type: 'string' } } = schema
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, fromSchema(child, hints, name)])),
    {
      requiredKeys: [...required, ...(hints.always ?? [])].filter((name) => Object.hasOwn(properties, name)),
      noNullPrototype: true,
    },
  )
  if (additionalProperties === false)
    return named.filter((value) => Object.keys(value).length >= (schema.minProperties ?? 0))
  const others = fc.dictionary(
    fromSchema(propertyNames).map(String),
    additionalProperties === true ? fc.jsonValue({ maxDepth: 1 }) : fromSchema(additionalProperties, hints),
    { minKeys: schema.minProperties ?? 0, maxKeys: Math.max(3, schema.minProperties ?? 0), noNullPrototype: true },
  )
  return fc.tuple(named, others).map(([own, more]) => {
    const extra = Object.entries(more).filter(([name]) => !Object.hasOwn(properties, name))
    return Object.fromEntries([...extra, ...Object.entries(own)])
  })
}

function texts({ minLength = 0, pattern, 'x-max-bytes': maxBytes = 60 }: RequestSchema): Arbitrary<unknown> {
  const text =
    pattern === undefined
      ? fc.string({ unit: 'grapheme', minLength, maxLength: maxBytes })
      : fc.stringMatching(new RegExp(pattern), { maxLength: maxBytes })
  return text.filter((value) => byteLength(value) <= maxBytes)
}
