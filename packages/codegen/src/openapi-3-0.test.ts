import { join } from 'node:path'
// Version 1, which generates, cannot read the bounds of 3.0 when it validates examples.
import { lintFromString, loadConfig } from 'redocly-openapi-core-2'
import { describe, expect, it } from 'vitest'
import type { Document, Schema } from './document.ts'
import { readCatalogue } from './emit-errors.ts'
import { loadBundledSpec, loadSharedPage, SpecError } from './load-spec.ts'
import { toOpenApi30 } from './openapi-3-0.ts'
import { projectRoot } from './testing/copy-specs.ts'
import { withoutParameters } from './without-parameters.ts'

describe.each(['chat', 'lcic', 'web', 'control'])('the 3.0.3 flavour of the %s spec', async (api) => {
  const bundled = await loadBundledSpec(projectRoot, api)
  // The web API answers the codes of Chat.
  const catalogue = readCatalogue(await loadSharedPage(projectRoot, `${api === 'web' ? 'chat' : api}-errors`))
  const document = toOpenApi30(bundled, catalogue)
  const text = JSON.stringify(document, null, 2)

  it('is valid by the rules the specs themselves keep', async () => {
    const config = await loadConfig({ configPath: join(projectRoot, 'redocly.yaml') })
    const problems = await lintFromString({ source: text, absoluteRef: join(projectRoot, `${api}.json`), config })
    expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([])
  })

  it('is the same every time', async () => {
    expect(JSON.stringify(toOpenApi30(await loadBundledSpec(projectRoot, api), catalogue), null, 2)).toBe(text)
  })

  it('keeps every operation with its page, its parameters and the types of its bodies', () => {
    const before = outlineOf(bundled)
    expect(before.length).toBeGreaterThan(4)
    expect(outlineOf(document as Pick<Document, 'paths' | 'components'>)).toEqual(before)
  })

  it('has no word that 3.0.3 does not know, and no choice that generators make a class of where clients are made', () => {
    expect(text).not.toMatch(/"(const|propertyNames|x-[a-z-]+)":|"type": \[|"exclusiveM..imum": \d/)
    if (api === 'chat' || api === 'lcic') expect(text).not.toContain('"oneOf"')
  })
})

/** What callers see of each operation beside schemas: names, places, media types, behind references too. */
function outlineOf({ paths = {}, components = {} }: Pick<Document, 'paths' | 'components'>) {
  const nameOf = ($ref: string) => $ref.split('/').at(-1) ?? ''
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, externalDocs, parameters = [], requestBody, responses }]) => ({
      ...{ path, method, operationId, page: externalDocs?.url },
      parameters: parameters
        .map((each) => (each.$ref === undefined ? each : components.parameters?.[nameOf(each.$ref)]))
        .map((each) => [each?.name, each?.in, each?.required, each?.description]),
      takes: Object.keys(requestBody?.content ?? {}),
      answers: Object.entries(responses).map(([status, each]) => {
        const { content = {} } = (each.$ref === undefined ? each : components.responses?.[nameOf(each.$ref)]) ?? {}
        return [status, Object.keys(content)]
      }),
    })),
  )
}

describe('a document for generators of clients that sign', () => {
  it.each(['chat', 'lcic'])('takes %s’s input from the body alone: a shim adds the rest', async (api) => {
    const bundled = await loadBundledSpec(projectRoot, api)
    const document = toOpenApi30(withoutParameters(bundled), [])
    expect(Object.keys(document.paths)).toEqual(Object.keys(bundled.paths ?? {}))
    expect(JSON.stringify(document)).not.toContain('"parameters"')
  })

  it('keeps what a path has places for', async () => {
    const { paths, components } = withoutParameters(await loadBundledSpec(projectRoot, 'control'))
    const reference = (name: string) => ({ $ref: `#/components/parameters/${name}` })
    expect(paths?.['/control/v1/apps/{sdkAppId}/users']?.get?.parameters).toEqual([reference('SdkAppId')])
    expect(paths?.['/control/v1/journal']?.get?.parameters).toBeUndefined()
    expect(Object.keys(components?.parameters ?? {})).toEqual(['SdkAppId', 'UserId', 'SnapshotName'])
  })
})

/** The schemas that come out of one operation's answer and the components behind it. */
function schemasOf(answer: Schema, schemas: Readonly<Record<string, Schema>> = {}) {
  const document: Document = {
    info: { title: 'test', version: '1' },
    paths: {
      '/thing': {
        post: {
          operationId: 'read_thing',
          summary: 'Read.',
          responses: { 200: { content: { 'application/json': { schema: answer } } } },
        },
      },
    },
    components: { schemas },
  }
  return toOpenApi30(document, []).components.schemas
}

const success = { type: 'object', required: ['Code', 'Item'], properties: { Code: { const: 0 }, Item: {} } }
const failure = { type: 'object', required: ['Code', 'Why'], properties: { Code: { const: 1 }, Why: {} } }
const either = { oneOf: [{ $ref: '#/components/schemas/Success' }, { $ref: '#/components/schemas/Failure' }] }

describe('toOpenApi30', () => {
  it('joins success and failure: what both have is required, the rest optional', () => {
    const Success = { ...success, properties: { Code: { type: 'integer', const: 0 }, Item: { type: 'string' } } }
    const Failure = { ...failure, properties: { Code: { type: 'integer', minimum: 1 }, Why: { type: 'string' } } }
    expect(schemasOf(either, { Success, Failure })).toEqual({
      Success: {
        type: 'object',
        required: ['Code'],
        properties: { Code: { type: 'integer' }, Item: { type: 'string' }, Why: { type: 'string' } },
      },
    })
  })

  it('lists the values where both branches list theirs', () => {
    const Success = { type: 'object', properties: { Status: { type: 'string', const: 'OK' } } }
    const Failure = { type: 'object', properties: { Status: { type: 'string', enum: ['FAIL', 'OK'] } } }
    const { Success: joined } = schemasOf(either, { Success, Failure })
    expect(joined?.properties?.Status).toEqual({ type: 'string', enum: ['OK', 'FAIL'] })
  })

  it('finds what a branch is made of behind references and allOf', () => {
    const Envelope = { type: 'object', required: ['Id'], properties: { Id: { type: 'string' } } }
    const Success = { allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { Item: { type: 'string' } } }] }
    const Failure = { $ref: '#/components/schemas/Envelope' }
    expect(schemasOf(either, { Envelope, Success, Failure })).toEqual({
      Success: {
        type: 'object',
        required: ['Id'],
        properties: { Id: { type: 'string' }, Item: { type: 'string' } },
      },
    })
  })

  it('refuses branches that give one property two types', () => {
    const Success = { type: 'object', properties: { Code: { type: 'integer' } } }
    const Failure = { type: 'object', properties: { Code: { type: 'string' } } }
    expect(() => schemasOf(either, { Success, Failure })).toThrow(/Code has one type in the success and another/)
  })

  it('refuses a choice that is not success and failure', () => {
    expect(() => schemasOf({ oneOf: [{ type: 'string' }, { type: 'integer' }] })).toThrow(SpecError)
  })

  it('names inline objects after where they are, also in lists', () => {
    const answer: Schema = {
      type: 'object',
      properties: { Item_List: { type: 'array', items: { type: 'object', properties: { Id: { type: 'string' } } } } },
    }
    expect(schemasOf(answer)).toEqual({
      ReadThingAnswer: {
        type: 'object',
        properties: {
          Item_List: { type: 'array', items: { $ref: '#/components/schemas/ReadThingAnswerItemList' } },
        },
      },
      ReadThingAnswerItemList: { type: 'object', properties: { Id: { type: 'string' } } },
    })
  })

  it('refuses two schemas of one name', () => {
    const answer: Schema = {
      type: 'object',
      properties: {
        Item: { type: 'object', properties: { Id: { type: 'string' } } },
        Other: { $ref: '#/components/schemas/ReadThingAnswerItem' },
      },
    }
    expect(() => schemasOf(answer, { ReadThingAnswerItem: { type: 'string' } })).toThrow(/ReadThingAnswerItem/)
  })

  it.each<[string, Schema, Schema]>([
    ['a constant is a list of one', { type: 'integer', const: 0 }, { type: 'integer', enum: [0] }],
    ['several types leave the value open', { type: ['string', 'integer'], description: 'd' }, { description: 'd' }],
    ['and no list', { type: ['string', 'array'], items: { type: 'string' } }, {}],
    ['null is told beside the type', { type: ['string', 'null'] }, { type: 'string', nullable: true } as Schema],
    ['a type in a list of its own', { type: ['string'] }, { type: 'string' }],
    [
      'an excluded bound is a bound and a word',
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 },
      JSON.parse('{"type":"number","minimum":0,"exclusiveMinimum":true,"maximum":9,"exclusiveMaximum":true}'),
    ],
    [
      'examples become an example',
      { type: 'string', examples: ['a', 'b'] },
      { type: 'string', example: 'a' } as Schema,
    ],
    [
      'names of keys are not said',
      { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string', 'x-max-bytes': 9 } },
      { type: 'object', additionalProperties: { type: 'string' } },
    ],
    [
      'what stands beside a reference is kept, by copying the target in',
      { $ref: '#/components/schemas/Account', description: 'Whose.' },
      { type: 'string', description: 'Whose.' },
    ],
    ['extensions beside a reference are no reason to copy', ...sameReference()],
  ])('%s', (_, schema, expected) => {
    const answer: Schema = { type: 'object', properties: { it: schema } }
    const { ReadThingAnswer } = schemasOf(answer, { Account: { type: 'string', description: 'A UserID.' } })
    expect(ReadThingAnswer?.properties?.it).toEqual(expected)
  })

  it('takes a property called __proto__ for data', () => {
    const properties = JSON.parse('{"__proto__": {"type": "string"}}')
    const { ReadThingAnswer } = schemasOf({ type: 'object', properties })
    expect(Object.keys(ReadThingAnswer?.properties ?? {})).toEqual(['__proto__'])
  })

  it('follows schemas that refer to themselves', () => {
    const Tree = {
      type: 'object',
      properties: { parts: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    }
    expect(schemasOf({ $ref: '#/components/schemas/Tree' }, { Tree })).toEqual({ Tree })
  })

  it('refuses two lower bounds, of which 3.0.3 knows one', () => {
    const answer: Schema = { type: 'object', properties: { it: { minimum: 1, exclusiveMinimum: 0 } } }
    expect(() => schemasOf(answer)).toThrow('ReadThingAnswerIt has both minimum and exclusiveMinimum.')
  })

  it('refuses a keyword that 3.0.3 lacks, instead of losing it', () => {
    const answer = JSON.parse('{"type": "object", "properties": {"it": {"prefixItems": []}}}')
    expect(() => schemasOf(answer)).toThrow(/prefixItems, which 3.0.3 lacks/)
  })
})

function sameReference(): [Schema, Schema] {
  const $ref = '#/components/schemas/Account'
  return [{ $ref, 'x-violations': { type: 60015 } }, { $ref }]
}
