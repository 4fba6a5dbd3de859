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

  it('knows an operation that moved by its name, and one that was renamed by its place', () => {
    const at = (path: string, operationId = 'set') => specOf({ [path]: { post: { ...operation, operationId } } })
    expect(diffSpecs(at('/set'), at('/put'))).toEqual([
      { effect: 'breaking', where: 'set', what: 'was POST /set, is POST /put' },
    ])
    expect(diffSpecs(at('/set/{id}'), at('/set/{name}', 'put'))).toEqual([
      { effect: 'breaking', where: 'put', what: 'was called set' },
    ])
    const swapped = specOf({ '/set': { post: { ...operation, operationId: 'put' }, put: operation } })
    expect(diffSpecs(at('/set'), swapped)).toEqual([
      { effect: 'breaking', where: 'set', what: 'was POST /set, is PUT /set' },
      { effect: 'added', where: 'put', what: 'is new' },
    ])
  })

  it('sees what a document says for every operation', () => {
    const newer = { ...only(), 'x-errors': [9], 'x-violations': { default: 7 }, security: [{ key: [] }] }
    expect(diffSpecs({ ...only(), 'x-errors': [8], 'x-violations': { default: 6 } }, newer)).toEqual([
      { effect: 'breaking', where: 'set', what: 'callers proved who they are with nothing, now with key' },
      { effect: 'changed', where: 'every operation', what: 'never answers the code 8 any more' },
      { effect: 'changed', where: 'set request', what: 'the code for any other rule was 6, is 7' },
      { effect: 'added', where: 'every operation', what: 'may answer the code 9' },
    ])
    const [one, two] = [
      { ...newer, security: [{ key: [], app: [] }] },
      { ...newer, security: [{ key: [], app: [] }, { sig: [] }] },
    ]
    const what = 'callers proved who they are with key and app, now with key and app or sig'
    expect(diffSpecs(one, two)).toEqual([{ effect: 'changed', where: 'set', what }])
  })

  it('sees limits in the extensions of a document, and of an operation', () => {
    const limited = (size: number, bytes: number, seconds: number): Document => ({
      ...only({ 'x-max-request': { bytes: size, error: size } } as Partial<OperationObject>),
      'x-max-body-bytes': size,
      'x-webhook': { timeoutMs: size, forms: { get: { maxBytes: bytes } } },
      'x-token-seconds': seconds,
    })
    expect(diffSpecs(limited(2, 9, 9), limited(1, 10, 8))).toEqual([
      { effect: 'breaking', where: 'x-max-body-bytes', what: 'was 2, is 1' },
      { effect: 'breaking', where: 'x-webhook.timeoutMs', what: 'was 2, is 1' },
      { effect: 'breaking', where: 'set x-max-request.bytes', what: 'was 2, is 1' },
      { effect: 'changed', where: 'x-webhook.forms.get.maxBytes', what: 'was 9, is 10' },
      { effect: 'changed', where: 'x-token-seconds', what: 'was 9, is 8' },
      { effect: 'changed', where: 'set x-max-request.error', what: 'was 2, is 1' },
    ])
    const [none, some] = [only(), { ...only(), 'x-max-tags': 5 }]
    expect(diffSpecs(none, some)).toEqual([{ effect: 'breaking', where: 'x-max-tags', what: 'was none, is 5' }])
    expect(diffSpecs(some, none)).toEqual([{ effect: 'changed', where: 'x-max-tags', what: 'was 5, is none' }])
  })

  it('reads a webhook the other way round: callers get its requests', () => {
    const hook = (schema: Schema): Document => ({
      ...only(),
      webhooks: { told: { post: { ...operation, operationId: 'told', requestBody: { content: json(schema) } } } },
    })
    const [one, two] = [hook({ type: 'object' }), hook({ type: 'object', properties: { a: {} }, required: ['a'] })]
    expect(diffSpecs(one, two)).toEqual([{ effect: 'added', where: 'told request.a', what: 'is new' }])
    expect(diffSpecs(two, one)).toEqual([{ effect: 'breaking', where: 'told request.a', what: 'is gone' }])
    expect(diffSpecs(one, only())).toEqual([{ effect: 'breaking', where: 'told', what: 'is gone' }])
  })

  it('sees a parameter that is renamed, and one that moves', () => {
    const taking = (name: string, place: 'query' | 'header') =>
      only({ parameters: [{ name, in: place, schema: { type: 'string' } }] })
    expect(diffSpecs(taking('from', 'query'), taking('since', 'query'))).toEqual([
      { effect: 'breaking', where: 'set parameters.from', what: 'is gone' },
      { effect: 'added', where: 'set parameters.since', what: 'is new' },
    ])
    expect(diffSpecs(taking('from', 'query'), taking('from', 'header'))).toEqual([
      { effect: 'breaking', where: 'set parameters.from', what: 'was in the query, is in the header' },
    ])
    const twice = only({
      parameters: [
        { name: 'id', in: 'path', schema: { type: 'string' } },
        { name: 'id', in: 'query', schema: { type: 'string' } },
      ],
    })
    expect(diffSpecs(twice, structuredClone(twice))).toEqual([])
  })

  it('sees which code a broken rule answers', () => {
    const answering = (maxLength: number) => {
      const name = { type: 'string', maxLength: 9, 'x-violations': { maxLength } } as Schema
      return only({ requestBody: { content: json({ type: 'object', properties: { name } }) } })
    }
    expect(diffSpecs(answering(1), answering(2))).toEqual([
      { effect: 'changed', where: 'set request', what: 'the code for #/properties/name/maxLength was 1, is 2' },
    ])
  })

  it.each<[string, Partial<OperationObject>, object]>([
    [
      'a body that must be there',
      { requestBody: { content: json({ type: 'object' }), required: true } },
      { effect: 'breaking', where: 'set', what: 'needs a body now' },
    ],
    [
      'another code of the limit',
      { 'x-rate-limit': { calls: 200, seconds: 1, error: 60002 } },
      { effect: 'changed', where: 'set', what: 'the code for one call too many was 60007, is 60002' },
    ],
    ['the end that comes', { deprecated: true }, { effect: 'changed', where: 'set', what: 'is deprecated' }],
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
    ['a format where none was', text, { ...text, format: 'uuid' } as Schema, 'format was none, is uuid'],
    ['a branch less', { oneOf: [text, { type: 'integer' }] }, { oneOf: [text] }, 'oneOf had 2 branches, has 1'],
    ['a choice where any value would do', {}, { anyOf: [text] }, 'anyOf had 0 branches, has 1'],
    ['a rule more', { allOf: [text] }, { allOf: [text, { maxItems: 1 }] }, 'allOf had 1 branches, has 2'],
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

  it('lets nobody send what is not in a list of properties any more, and reads on', () => {
    const closed: Schema = { ...object({}), additionalProperties: false }
    const what = 'other properties are refused'
    expect(diffSchema('request', 'x', object({}), closed)).toEqual([{ effect: 'breaking', where: 'x', what }])
    expect(diffSchema('answer', 'x', object({}), closed)).toEqual([{ effect: 'changed', where: 'x', what }])
    for (const additionalProperties of [true, {}])
      expect(diffSchema('request', 'x', object({}), { ...object({}), additionalProperties })).toEqual([])
    const texts: Schema = { ...object({}), additionalProperties: text }
    expect(diffSchema('answer', 'x', texts, object({}))).toMatchObject([{ effect: 'breaking', where: 'x.*' }])
    expect(diffSchema('answer', 'x', closed, object({}))).toMatchObject([{ effect: 'breaking', where: 'x' }])
    expect(diffSchema('request', 'x', closed, object({}))).toMatchObject([{ effect: 'changed', where: 'x' }])
  })

  it.each(['request', 'answer'] as const)('of a %s: a pattern or a mixed choice may not change', (direction) => {
    const breaks = [expect.objectContaining({ effect: 'breaking' })]
    expect(diffSchema(direction, 'x', { pattern: 'a' }, { pattern: 'b' })).toEqual(breaks)
    const [one, two] = [
      { oneOf: [text, { type: 'integer' }] },
      { oneOf: [{ type: 'array' }, { type: 'object' }, text] },
    ]
    expect(diffSchema(direction, 'x', one, two)).toEqual(breaks)
    expect(diffSchema(direction, 'x', one, { oneOf: [{ type: 'integer' }, text] })).toEqual([])
  })

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
