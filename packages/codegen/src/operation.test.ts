import { describe, expect, it } from 'vitest'
import type { Document, OperationObject } from './document.ts'
import type { Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })
const written: OperationObject = {
  operationId: 'set',
  summary: 'Set it.',
  externalDocs: { url: 'https://example.com/set' },
  requestBody: { content: json('SetRequest') },
  responses: { '200': { content: json('SetAnswer') } },
  'x-errors': [40003],
  'x-rate-limit': { calls: 200, seconds: 1, error: 60007 },
  'x-idempotent': true,
  'x-violations': { required: 40002 },
}
const resolved: OperationObject = {
  ...written,
  requestBody: {
    content: {
      'application/json': {
        schema: { type: 'object', properties: { ids: { type: 'array', maxItems: 100 }, name: { type: 'string' } } },
      },
    },
  },
  responses: { '200': { content: { 'application/json': { schema: { type: 'object' } } } } },
}

function specOf(raw: object, other: object = resolved, path = '/v4/set'): Spec {
  const document = (operation: object): Document => ({
    info: { title: 'Test', version: '1' },
    'x-violations': { default: 40001 },
    paths: { [path]: { post: operation as OperationObject } },
  })
  return {
    api: 'chat',
    source: 'specs/chat/openapi.yaml',
    file: '',
    sha256: '',
    raw: document(raw),
    resolved: document(other),
  }
}

describe('readOperations', () => {
  it('puts everything about an operation in one place', () => {
    expect(readOperations(specOf(written))).toMatchObject([
      {
        id: 'set',
        method: 'POST',
        path: '/v4/set',
        summary: 'Set it.',
        page: 'https://example.com/set',
        idempotent: true,
        rateLimit: { calls: 200, seconds: 1, error: 60007 },
        errors: [40003],
        never: [],
        violations: { default: 40001, required: 40002 },
        input: { name: 'SetRequest' },
        output: { name: 'SetAnswer' },
        failure: [],
        batch: { ids: 100 },
      },
    ])
  })

  it('leaves out the fragment of a path, which never travels', () => {
    expect(readOperations(specOf(written, resolved, '/#SetUser'))[0]?.path).toBe('/')
  })

  it.each([
    ['operationId', 'operationId'],
    ['summary', 'summary'],
    ['externalDocs', 'externalDocs.url (the vendor page)'],
    ['x-idempotent', 'x-idempotent'],
    ['x-rate-limit', 'x-rate-limit: { calls, seconds, error }'],
    ['x-errors', 'list of codes in x-errors'],
  ])('refuses an operation without %s', (key, what) => {
    const where = key === 'operationId' ? 'post /v4/set' : 'set'
    expect(() => readOperations(specOf({ ...written, [key]: undefined }))).toThrow(
      expect.objectContaining({
        name: 'SpecError',
        message: `specs/chat/openapi.yaml: ${where} has no ${what}. Add it; see CONTRIBUTING.md, "Add an operation".`,
      }),
    )
  })

  it.each([
    ['answer for 200', written, { ...resolved, responses: { '200': {} } }],
    ['named request schema', { ...written, requestBody: resolved.requestBody }, resolved],
    ['named answer schema', { ...written, responses: resolved.responses }, resolved],
  ])('refuses an operation without a %s', (what, raw, other) => {
    expect(() => readOperations(specOf(raw, other))).toThrow(`set has no ${what}.`)
  })

  it('refuses a spec without a default code', () => {
    const spec = specOf(written)
    const raw: Document = { ...spec.raw, 'x-violations': { required: 1 } }
    expect(() => readOperations({ ...spec, raw })).toThrow('set has no x-violations.default.')
  })

  it.each<[object, string]>([
    [{ calls: '200' }, 'calls in x-rate-limit of set is "200". Give it a whole number above 0.'],
    [{ calls: -5 }, 'calls in x-rate-limit of set is -5.'],
    [{ calls: 1.5 }, 'calls in x-rate-limit of set is 1.5.'],
    [{ seconds: 0 }, 'seconds in x-rate-limit of set is 0.'],
    [{ seconds: undefined }, 'seconds in x-rate-limit of set is missing.'],
    [{ error: undefined }, 'error in x-rate-limit of set is missing. Give it the code for one call too many.'],
  ])('refuses a limit with %j', (part, message) => {
    const limited = { ...written, 'x-rate-limit': { ...written['x-rate-limit'], ...part } }
    expect(() => readOperations(specOf(limited))).toThrow(message)
    const { operationId } = limited
    const events = { responses: { '200': { content: { 'text/event-stream': { schema: {} } } } } }
    expect(() => readOperations(specOf({ ...limited, ...events }, { operationId, ...events }))).toThrow(message)
  })

  it('refuses a code that is in x-errors twice', () => {
    const message = 'x-errors of set has the code 2 twice. Remove one.'
    expect(() => readOperations(specOf({ ...written, 'x-errors': [1, 2, 2] }))).toThrow(message)
    const spec = specOf(written)
    const raw: Document = { ...spec.raw, 'x-errors': [7, 7] }
    expect(() => readOperations({ ...spec, raw })).toThrow('openapi.yaml: x-errors has the code 7 twice. Remove one.')
  })

  it('refuses two operations of one name', () => {
    const paths = { '/a': { post: written }, '/b': { post: written } }
    const spec = specOf(written)
    const twice = { ...spec, raw: { ...spec.raw, paths }, resolved: { ...spec.resolved, paths } }
    expect(() => readOperations(twice)).toThrow(
      'operationId set is used twice, first at specs/chat/openapi.yaml. Rename one of them.',
    )
  })

  it('refuses a path whose operations are in another file', () => {
    const spec = specOf(written)
    expect(() => readOperations({ ...spec, raw: { ...spec.raw, paths: {} } })).toThrow(
      'the operations of /v4/set are in another file. Write them here.',
    )
  })
})
