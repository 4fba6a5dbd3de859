import { describe, expect, it } from 'vitest'
import { diffSchema } from './diff-schema.ts'
import { diffSpecs } from './diff-specs.ts'
import type { Document, OperationObject, Schema } from './document.ts'

const json = (schema: Schema) => ({ 'application/json': { schema } })
const operation: OperationObject = {
  operationId: 'set',
  summary: 'Set it.',
  requestBody: { content: json({ type: 'object' }) },
  responses: { '200': { content: json({ type: 'object' }) } },
  'x-errors': [1, 2],
  'x-rate-limit': { calls: 200, seconds: 1, error: 60007 },
}
const specOf = (paths: Document['paths'], urls: readonly string[] = ['https://a']): Document => ({
  info: { title: 'Test', version: '1' },
  servers: urls.map((url) => ({ url })),
  paths: paths ?? {},
})
const only = (changes: Partial<OperationObject> = {}) => specOf({ '/set': { post: { ...operation, ...changes } } })

describe('diffSpecs', () => {
  it('finds nothing in the same document, whatever its words', () => {
    expect(diffSpecs(only(), only({ summary: 'Sets it.', description: 'At once.' }))).toEqual([])
  })

  it('puts what breaks first', () => {
    const newer = specOf({ '/new': { get: { ...operation, operationId: 'read' } } }, ['https://b'])
    expect(diffSpecs(only(), newer)).toEqual([
      { effect: 'breaking', where: 'https://a', what: 'is no host any more' },
      { effect: 'breaking', where: 'set', what: 'is gone' },
      { effect: 'added', where: 'https://b', what: 'is a new host' },
      { effect: 'added', where: 'read', what: 'is new' },
    ])
  })

  it.each<[string, Partial<OperationObject>, object]>([
    ['another name', { operationId: 'put' }, { effect: 'breaking', where: 'put', what: 'was called set' }],
    ['a new code', { 'x-errors': [1, 2, 3] }, { effect: 'added', where: 'set', what: 'may answer the code 3' }],
    [
      'a code less',
      { 'x-errors': [1] },
      { effect: 'changed', where: 'set', what: 'never answers the code 2 any more' },
    ],
    [
      'a lower limit',
      { 'x-rate-limit': { calls: 100, seconds: 1, error: 60007 } },
      { effect: 'breaking', where: 'set', what: 'frequency limit was 200 per 1 s, is 100 per 1 s' },
    ],
    [
      'a higher limit',
      { 'x-rate-limit': { calls: 300, seconds: 1, error: 60007 } },
      { effect: 'changed', where: 'set', what: 'frequency limit was 200 per 1 s, is 300 per 1 s' },
    ],
    [
      'a parameter that must be given',
      { parameters: [{ name: 'id', in: 'query', required: true, schema: { type: 'string' } }] },
      { effect: 'breaking', where: 'set parameters', what: 'id is required now' },
    ],
    [
      'no body any more',
      { requestBody: { content: {} } },
      { effect: 'breaking', where: 'set request', what: 'application/json is gone' },
    ],
  ])('sees %s', (_, changes, difference) => {
    expect(diffSpecs(only(), only(changes))).toContainEqual(difference)
  })
})

describe('diffSchema', () => {
  const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
    type: 'object',
    properties,
    required,
  })
  const text: Schema = { type: 'string' }

  // What happens to a request; to an answer the other way round.
  it.each<[string, Schema, Schema, string]>([
    ['a value less', { enum: ['a', 'b'] }, { enum: ['a'] }, 'lost the values b'],
    ['values where any would do', text, { ...text, enum: ['a'] }, 'only a are left'],
    ['a lower bound', { maxItems: 100 }, { maxItems: 50 }, 'maxItems was 100, is 50'],
    ['a bound where none was', {}, { 'x-max-bytes': 5 }, 'x-max-bytes was none, is 5'],
    ['a higher floor', { minimum: 0 }, { minimum: 1 }, 'minimum was 0, is 1'],
    ['a type less', { type: ['string', 'integer'] }, text, 'type was string, integer, is string'],
    ['an integer where any number would do', { type: 'number' }, { type: 'integer' }, 'type was number, is integer'],
    ['a pattern where none was', text, { ...text, pattern: '^a' }, 'pattern was none, is ^a'],
    ['a property that must be there', object({ a: text }), object({ a: text }, ['a']), 'a is required now'],
  ])('%s breaks callers, and readers when it goes away', (_, wide, narrow, what) => {
    expect(diffSchema('request', 'x', wide, narrow)).toEqual([{ effect: 'breaking', where: 'x', what }])
    expect(diffSchema('answer', 'x', wide, narrow)).toEqual([{ effect: 'changed', where: 'x', what }])
    expect(diffSchema('request', 'x', narrow, wide)).toEqual([expect.objectContaining({ effect: 'changed' })])
    expect(diffSchema('answer', 'x', narrow, wide)).toEqual([expect.objectContaining({ effect: 'breaking' })])
  })

  it.each(['request', 'answer'] as const)(
    'of a %s: a property may come, and not go; a type may not change',
    (direction) => {
      const [one, two] = [object({ a: text }), object({ a: text, b: text })]
      expect(diffSchema(direction, 'x', one, two)).toEqual([{ effect: 'added', where: 'x.b', what: 'is new' }])
      expect(diffSchema(direction, 'x', two, one)).toEqual([{ effect: 'breaking', where: 'x.b', what: 'is gone' }])
      const effects = diffSchema(direction, 'x', object({ a: text }), object({ a: { type: 'integer' } }))
      expect(effects).toContainEqual(expect.objectContaining({ effect: 'breaking', where: 'x.a' }))
    },
  )

  it('looks into lists, maps and branches', () => {
    const within = (maxLength: number): Schema => ({
      allOf: [
        object({ list: { type: 'array', items: object({ map: { additionalProperties: { maxLength } as Schema } }) } }),
      ],
    })
    expect(diffSchema('request', 'x', within(5), within(4))).toEqual([
      { effect: 'breaking', where: 'x.list[].map.*', what: 'maxLength was 5, is 4' },
    ])
  })
})
