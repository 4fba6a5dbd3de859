import { isDeepStrictEqual } from 'node:util'
import type { Schema } from './document.ts'

/** What a difference means for those who use the older document. */
export type Effect = 'added' | 'changed' | 'breaking'

/** One difference, in words. */
export interface Difference {
  readonly effect: Effect
  /** The operation, and the part of it. */
  readonly where: string
  readonly what: string
}

/** Which way values go: callers write requests and read answers. */
export type Direction = 'request' | 'answer'

/** Lower bounds grow narrower upwards. */
const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const
/** Rules of which nothing more is known here than whether they are there, and the same. */
const otherRules = ['pattern', 'format', 'multipleOf', 'uniqueItems', 'propertyNames', 'not'] as const
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'x-max-bytes'] as const

/**
 * Compares two schemas without `$ref`s. A request may grow wider and an answer narrower; the other way round breaks
 * whoever was written for the older one.
 */
export function diffSchema(direction: Direction, where: string, older: Schema, newer: Schema): readonly Difference[] {
  if (isDeepStrictEqual(older, newer)) return []
  const tell = (effect: Effect, what: string): Difference => ({ effect, where, what })
  const narrower = (what: string) => tell(direction === 'request' ? 'breaking' : 'changed', what)
  const wider = (what: string) => tell(direction === 'answer' ? 'breaking' : 'changed', what)
  return [
    ...diffTypes(older, newer, narrower, wider),
    ...diffBounds(older, newer, narrower, wider),
    ...diffRequired(direction, older, newer, narrower, wider),
    ...diffProperties(direction, where, older, newer),
    ...diffParts(direction, where, older, newer, narrower, wider),
    ...diffBranches(direction, where, older, newer, narrower, wider),
  ]
}

type Tell = (what: string) => Difference

function diffTypes(older: Schema, newer: Schema, narrower: Tell, wider: Tell): readonly Difference[] {
  const differences: Difference[] = []
  const [oldTypes, newTypes] = [typesOf(older), typesOf(newer)]
  const gone = oldTypes.filter(
    // Without types a value may have any.
    (type) => newTypes.length > 0 && !newTypes.includes(type) && !(type === 'integer' && newTypes.includes('number')),
  )
  const come = newTypes.filter(
    (type) => !oldTypes.includes(type) && !(type === 'integer' && oldTypes.includes('number')),
  )
  if (gone.length > 0 || (oldTypes.length === 0 && come.length > 0))
    differences.push(narrower(`type was ${list(oldTypes)}, is ${list(newTypes)}`))
  if (come.length > 0 && oldTypes.length > 0 && gone.length === 0)
    differences.push(wider(`type was ${list(oldTypes)}, is ${list(newTypes)}`))
  if (come.length > 0 && gone.length > 0) differences.push(wider(`type may be ${list(come)}`))
  if (newTypes.length === 0 && oldTypes.length > 0) differences.push(wider('may have any type'))
  const [oldValues, newValues] = [valuesOf(older), valuesOf(newer)]
  if (oldValues === undefined && newValues !== undefined)
    return [...differences, narrower(`only ${list(newValues)} are left`)]
  if (oldValues !== undefined && newValues === undefined) return [...differences, wider('may have any value')]
  const lost = (oldValues ?? []).filter((value) => !newValues?.includes(value))
  const won = (newValues ?? []).filter((value) => !oldValues?.includes(value))
  if (lost.length > 0) differences.push(narrower(`lost the values ${list(lost)}`))
  if (won.length > 0) differences.push(wider(`may have the values ${list(won)}`))
  return differences
}

function diffBounds(older: Schema, newer: Schema, narrower: Tell, wider: Tell): readonly Difference[] {
  const bounds = [...lowerBounds.map((name) => [name, 1] as const), ...upperBounds.map((name) => [name, -1] as const)]
  const differing = bounds.flatMap(([name, sign]) => {
    const [before, after] = [numberOf(older, name), numberOf(newer, name)]
    if (before === after) return []
    const what = `${name} was ${before ?? 'none'}, is ${after ?? 'none'}`
    const isNarrower = before === undefined || (after !== undefined && (after - before) * sign > 0)
    return [isNarrower ? narrower(what) : wider(what)]
  })
  return [...differing, ...otherRules.flatMap((rule) => diffRule(rule, older, newer, narrower, wider))]
}

function diffRule(
  rule: (typeof otherRules)[number],
  older: Schema,
  newer: Schema,
  narrower: Tell,
  wider: Tell,
): readonly Difference[] {
  const [before, after] = [older, newer].map((schema) => (schema as Readonly<Record<string, unknown>>)[rule])
  if (isDeepStrictEqual(before, after)) return []
  const say = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? 'none'))
  const what = `${rule} was ${say(before)}, is ${say(after)}`
  // Whether one pattern allows more than another is nothing to find out here: both may be.
  if (before === undefined) return [narrower(what)]
  return [after === undefined ? wider(what) : { ...narrower(what), effect: 'breaking' }]
}

function diffRequired(
  direction: Direction,
  older: Schema,
  newer: Schema,
  narrower: Tell,
  wider: Tell,
): readonly Difference[] {
  const [before, after] = [older.required ?? [], newer.required ?? []]
  const isIn = ({ properties = {} }: Schema, name: string) => Object.hasOwn(properties, name)
  // What an answer did not have, or a schema has no more, is told by the property itself.
  const come = after.filter((name) => !before.includes(name) && (direction === 'request' || isIn(older, name)))
  const gone = before.filter((name) => !after.includes(name) && (isIn(newer, name) || !isIn(older, name)))
  return [
    ...come.map((name) => narrower(`${name} is required now`)),
    ...gone.map((name) => wider(`${name} may be missing now`)),
  ]
}

function diffProperties(direction: Direction, where: string, older: Schema, newer: Schema): readonly Difference[] {
  const [before, after] = [older.properties ?? {}, newer.properties ?? {}]
  return [
    ...Object.entries(after).flatMap(([name, schema]): readonly Difference[] => {
      const known = Object.hasOwn(before, name) ? before[name] : undefined
      const part = `${where}.${name}`
      return known === undefined
        ? [{ effect: 'added', where: part, what: 'is new' }]
        : diffSchema(direction, part, known, schema)
    }),
    ...Object.keys(before)
      .filter((name) => !Object.hasOwn(after, name))
      .map((name): Difference => ({ effect: 'breaking', where: `${where}.${name}`, what: 'is gone' })),
  ]
}

function diffParts(
  direction: Direction,
  where: string,
  older: Schema,
  newer: Schema,
  narrower: Tell,
  wider: Tell,
): readonly Difference[] {
  const differences: Difference[] = []
  if (older.items && newer.items) differences.push(...diffSchema(direction, `${where}[]`, older.items, newer.items))
  const before = othersOf(older)
  const after = othersOf(newer)
  if (typeof before === 'object' && typeof after === 'object')
    differences.push(...diffSchema(direction, `${where}.*`, before, after))
  else if (before !== after)
    differences.push(after === false ? narrower('other properties are refused') : wider('other properties are taken'))
  return differences
}

/** What properties that a schema does not name may be: anything, where it does not say. */
function othersOf({ additionalProperties = true }: Schema): Schema | false {
  return additionalProperties === true ? {} : additionalProperties
}

/** Branches that are the same stand for each other, wherever they are; of the others those at the same place do. */
function diffBranches(
  direction: Direction,
  where: string,
  older: Schema,
  newer: Schema,
  narrower: Tell,
  wider: Tell,
): readonly Difference[] {
  return (['allOf', 'oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const [before, after] = [older[keyword] ?? [], newer[keyword] ?? []]
    const lacks = (branches: readonly Schema[]) => (one: Schema) =>
      !branches.some((other) => isDeepStrictEqual(one, other))
    const [gone, come] = [before.filter(lacks(after)), after.filter(lacks(before))]
    if (gone.length === come.length)
      return gone.flatMap((branch, index) => diffSchema(direction, where, branch, come[index] ?? {}))
    const what = `${keyword} had ${before.length} branches, has ${after.length}`
    if (gone.length > 0 && come.length > 0) return [{ ...narrower(what), effect: 'breaking' }]
    // Every branch of allOf is one more rule; every branch of the others is one more way.
    const isNarrower = keyword === 'allOf' ? after.length > before.length : after.length < before.length
    // A choice where any value would do is a rule, and the end of one no more than that.
    const isFirst = before.length === 0 || after.length === 0
    return [isNarrower !== (isFirst && keyword !== 'allOf') ? narrower(what) : wider(what)]
  })
}

function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type
}

function valuesOf(schema: Schema): readonly unknown[] | undefined {
  return schema.const === undefined ? schema.enum : [schema.const]
}

function numberOf(schema: Schema, name: string): number | undefined {
  const value = (schema as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'number' ? value : undefined
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? 'any' : values.map(String).join(', ')
}
